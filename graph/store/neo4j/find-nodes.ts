/** Nodes by business id, whatever their label: one index after the other, in one statement. */
import type { Node } from "neo4j-driver";
import { NodeNotFoundError } from "../../errors.ts";
import { OWNER } from "../content-hash.ts";
import type { Row, Statements } from "./transact.ts";
import { quoteName } from "./cypher-names.ts";
import { NODE_LABELS } from "./node-labels.ts";

export interface StoredNode {
  /** Finds it faster than any index, in every further statement; it never leaves this folder. */
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly isOurs: boolean;
}

const FIND_NODE = NODE_LABELS.map(
  (label) => `MATCH (n:${quoteName(label)} {id: $id}) RETURN n`,
).join("\nUNION ALL\n");

const FIND_NODES = NODE_LABELS.map(
  (label) => `UNWIND $ids AS id
MATCH (n:${quoteName(label)} {id: id})
RETURN id, elementId(n) AS elementId, labels(n) AS labels, n.owner = $owner AS isOurs`,
).join("\nUNION ALL\n");

/** @throws NodeNotFoundError */
export async function findNode(statements: Statements, id: string): Promise<Node> {
  const [row] = await statements.rows(FIND_NODE, { id });
  if (row === undefined) throw new NodeNotFoundError(id);
  return row["n"] as Node;
}

/** What is not there is not in the answer. */
export async function findNodes(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredNode>> {
  if (ids.length === 0) return new Map();
  const rows = await statements.rows(FIND_NODES, { ids, owner: OWNER });
  return new Map(rows.map((row) => [String(row["id"]), toStored(row)]));
}

function toStored(row: Row): StoredNode {
  return {
    elementId: String(row["elementId"]),
    labels: row["labels"] as readonly string[],
    isOurs: row["isOurs"] === true,
  };
}
