/** Creates, replaces and deletes nodes inside a transaction. Only nodes of an ingest are touched. */
import type { Transaction } from "@grafeo-db/js";
import { StatementFailedError } from "../../errors.ts";
import type { GraphNode } from "../../model/graph-node.ts";
import { contentHash, HASH_PROPERTY, OWNER, OWNER_PROPERTY } from "../content-hash.ts";
import { SEARCH_PROPERTY, toSearchText } from "../search-text.ts";
import { quoteName } from "./engine-reader.ts";
import { groupBy } from "../../group-by.ts";
import { toText } from "./read-values.ts";
import { toStoredHash } from "./stored-hash.ts";

export async function createNodes(
  transaction: Transaction,
  nodes: readonly GraphNode[],
): Promise<void> {
  const ids = nodes.map(({ id }) => id);
  const taken = [...(await readLabels(transaction, ids)).keys(), ...repeated(ids)];
  if (taken.length > 0) {
    throw new StatementFailedError(`Nodes with these ids are there already: ${taken.join(", ")}.`);
  }
  for (const [labels, group] of groupBy(nodes, (node) => toLabels(node.labels))) {
    await transaction.executeCypher(
      `UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`,
      { rows: group.map(toRow) },
    );
  }
}

export async function updateNodes(
  transaction: Transaction,
  nodes: readonly GraphNode[],
): Promise<void> {
  const before = await readLabels(
    transaction,
    nodes.map(({ id }) => id),
  );
  const missing = nodes.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    throw new StatementFailedError(
      `There are no nodes to update with these ids: ${missing.join(", ")}.`,
    );
  }
  const changes = groupBy(nodes, ({ id, labels }) => toLabelChange(before.get(id) ?? [], labels));
  for (const [change, group] of changes) {
    await transaction.executeCypher(
      `UNWIND $rows AS row MATCH (n {id: row.id, owner: $owner}) ${change} SET n = row.properties`,
      { rows: group.map(toRow), owner: OWNER },
    );
  }
}

/** One that is not there was deleted by a run that was stopped. */
export async function deleteNodes(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.executeCypher("UNWIND $ids AS id MATCH (n {id: id, owner: $owner}) DELETE n", {
    ids,
    owner: OWNER,
  });
}

function toRow(node: GraphNode) {
  const searchText = toSearchText(node);
  return {
    id: node.id,
    properties: {
      ...node.properties,
      id: node.id,
      [OWNER_PROPERTY]: OWNER,
      [HASH_PROPERTY]: toStoredHash(contentHash(node)),
      ...(searchText === null ? {} : { [SEARCH_PROPERTY]: searchText }),
    },
  };
}

async function readLabels(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const result = await transaction.executeCypher(
    "MATCH (n) WHERE n.id IN $ids AND n.owner = $owner RETURN n.id, labels(n)",
    { ids, owner: OWNER },
  );
  return new Map(
    result
      .rows()
      .map(([id, labels]) => [toText(id), Array.isArray(labels) ? labels.map(toText) : []]),
  );
}

function toLabels(labels: readonly string[]): string {
  return labels.map((label) => `:${quoteName(label)}`).join("");
}

function toLabelChange(before: readonly string[], after: readonly string[]): string {
  const gone = toLabels(before.filter((label) => !after.includes(label)));
  const added = toLabels(after.filter((label) => !before.includes(label)));
  return `${gone === "" ? "" : `REMOVE n${gone}`} ${added === "" ? "" : `SET n${added}`}`;
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
