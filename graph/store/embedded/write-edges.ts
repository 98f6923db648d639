/** Creates, replaces and deletes edges inside a transaction, by way of their sources: edges have no index. */
import type { Transaction } from "@grafeo-db/js";
import { StatementFailedError } from "../../errors.ts";
import type { EdgeKey } from "../../model/change-plan.ts";
import type { GraphEdge } from "../../model/graph-edge.ts";
import { contentHash, HASH_PROPERTY, OWNER } from "../content-hash.ts";
import { quoteName, type EngineReader } from "./engine-reader.ts";
import { groupBy } from "../../group-by.ts";
import { toText } from "./read-values.ts";
import { scanEdges } from "./scan-edges.ts";
import { EDGE_IS_OURS, toStoredHash } from "./stored-hash.ts";

interface LocatedEdge extends EdgeKey {
  readonly source: string;
}

/** Where the edges start. One that is not there was deleted by a run that was stopped. */
export async function locateEdges(
  reader: EngineReader,
  keys: readonly EdgeKey[],
): Promise<readonly LocatedEdge[]> {
  const located: LocatedEdge[] = [];
  for (const [type, group] of groupBy(keys, (key) => key.type)) {
    const wanted = new Set(group.map(({ id }) => id));
    const scan = {
      hop: `-[r:${quoteName(type)}]->`,
      where: EDGE_IS_OURS,
      returns: "r.id, a.id",
      parameters: {},
    };
    for await (const [id, source] of scanEdges(reader, scan)) {
      if (wanted.has(toText(id))) located.push({ id: toText(id), type, source: toText(source) });
    }
  }
  return located;
}

export async function deleteEdges(
  transaction: Transaction,
  edges: readonly LocatedEdge[],
): Promise<void> {
  for (const [type, rows] of groupBy(edges, (edge) => edge.type)) {
    await transaction.executeCypher(
      `UNWIND $rows AS row MATCH (a {id: row.source, owner: $owner})-[r:${quoteName(type)}]->()
       WHERE r.id = row.id AND ${EDGE_IS_OURS} DELETE r`,
      { rows, owner: OWNER },
    );
  }
}

export async function createEdges(
  transaction: Transaction,
  edges: readonly GraphEdge[],
): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    const result = await transaction.executeCypher(
      `UNWIND $rows AS row
       MATCH (a {id: row.source, owner: $owner}) MATCH (b {id: row.target, owner: $owner})
       CREATE (a)-[r:${quoteName(type)}]->(b) SET r = row.properties RETURN row.id`,
      { rows: group.map(toRow), owner: OWNER },
    );
    assertAll(group, result.rows(), "Edges without both their ends");
  }
}

export async function updateEdges(
  transaction: Transaction,
  edges: readonly GraphEdge[],
): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    const result = await transaction.executeCypher(
      `UNWIND $rows AS row MATCH (a {id: row.source, owner: $owner})-[r:${quoteName(type)}]->()
       WHERE r.id = row.id AND ${EDGE_IS_OURS} SET r = row.properties RETURN row.id`,
      { rows: group.map(toRow), owner: OWNER },
    );
    assertAll(group, result.rows(), "Edges to update that are not there");
  }
}

function toRow(edge: GraphEdge) {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    properties: {
      ...edge.properties,
      id: edge.id,
      [HASH_PROPERTY]: toStoredHash(contentHash(edge)),
    },
  };
}

function assertAll(
  edges: readonly GraphEdge[],
  rows: readonly (readonly unknown[])[],
  what: string,
): void {
  if (rows.length === edges.length) return;
  const written = new Set(rows.map(([id]) => toText(id)));
  const missing = edges.filter(({ id }) => !written.has(id));
  const named = missing.map(({ id, source, target }) => `${id} (${source} → ${target})`);
  throw new StatementFailedError(`${what}: ${named.join(", ")}.`);
}
