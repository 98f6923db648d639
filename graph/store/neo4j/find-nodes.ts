/** Nodes by business id, whatever their label: one index after the other. */
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

function toFindNodes(label: string): string {
  return `UNWIND $ids AS id
MATCH (n:${quoteName(label)} {id: id})
RETURN id, elementId(n) AS elementId, labels(n) AS labels, n.owner = $owner AS isOurs`;
}

/** @throws NodeNotFoundError */
export async function findNode(statements: Statements, id: string): Promise<Node> {
  const [row] = await statements.rows(FIND_NODE, { id });
  if (row === undefined) throw new NodeNotFoundError(id);
  return row["n"] as Node;
}

/** What is not there is not in the answer. Label after label, because most are found under the first. */
export async function findNodes(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredNode>> {
  const found = new Map<string, StoredNode>();
  let missing = ids;
  for (const label of NODE_LABELS) {
    if (missing.length === 0) break;
    const rows = await statements.rows(toFindNodes(label), { ids: missing, owner: OWNER });
    for (const row of rows) found.set(String(row["id"]), toStored(row));
    missing = missing.filter((id) => !found.has(id));
  }
  return found;
}

function toStored(row: Row): StoredNode {
  return {
    elementId: String(row["elementId"]),
    labels: row["labels"] as readonly string[],
    isOurs: row["isOurs"] === true,
  };
}
