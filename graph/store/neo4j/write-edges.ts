/** One batch of edges, inside one transaction. */
import type { EdgeKey } from "../../model/change-plan.ts";
import { StatementFailedError } from "../../errors.ts";
import { OWNER } from "../content-hash.ts";
import type { GraphEdge } from "../graph-store.ts";
import type { Statements } from "./transact.ts";
import { quoteName } from "./cypher-names.ts";
import { findNodes } from "./find-nodes.ts";
import { groupBy } from "../../group-by.ts";
import { inChunks } from "./in-chunks.ts";
import { toStoredEdge } from "./stored-properties.ts";

export interface EdgeContext {
  /** Internal ids of nodes that are known already; others are looked up and added. */
  readonly nodeIds: Map<string, string>;
  readonly hasDynamicTypes: boolean;
}

export async function createEdges(
  statements: Statements,
  edges: readonly GraphEdge[],
  { nodeIds, hasDynamicTypes }: EdgeContext,
): Promise<void> {
  const toType = ({ type }: GraphEdge) => {
    const quoted = quoteName(type);
    return hasDynamicTypes ? "$(edge.type)" : quoted;
  };
  await findEnds(statements, edges, nodeIds);
  await inChunks(edges, toType, async ({ key: type, items }) => {
    const written = await statements.rows(
      `UNWIND $edges AS edge
MATCH (a) WHERE elementId(a) = edge.source
MATCH (b) WHERE elementId(b) = edge.target
CREATE (a)-[r:${type}]->(b)
SET r = edge.properties
RETURN count(r) AS count`,
      { edges: items.map((edge) => toRow(edge, nodeIds)) },
    );
    if (Number(written[0]?.["count"]) !== items.length) {
      throw new StatementFailedError(
        "Edges lost their ends while they were written. Run the ingest again.",
      );
    }
    return written;
  });
}

/** The edges of a type are gone through once a batch: an index on edges would cost more at every creation. */
export async function updateEdges(
  { rows }: Statements,
  edges: readonly GraphEdge[],
): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => quoteName(edge.type))) {
    const updates = Object.fromEntries(group.map((edge) => [edge.id, toStoredEdge(edge)]));
    const written = await rows(
      `MATCH ()-[r:${type}]->() WHERE r.owner = $owner AND r.id IN $ids
WITH r, $updates[r.id] AS properties
SET r = properties
RETURN r.id AS id`,
      { ids: Object.keys(updates), updates, owner: OWNER },
    );
    const found = new Set(written.map(({ id }) => id));
    const missing = group.find(({ id }) => !found.has(id));
    if (missing !== undefined) {
      throw new StatementFailedError(
        `The edge "${missing.id}" cannot be updated: no ingest wrote an edge ${type} of this id. Plan again.`,
      );
    }
  }
}

/** What is gone already, or is somebody's own, is left alone. */
export async function deleteEdges({ rows }: Statements, keys: readonly EdgeKey[]): Promise<void> {
  for (const [type, group] of groupBy(keys, (key) => quoteName(key.type))) {
    await rows(
      `MATCH ()-[r:${type}]->() WHERE r.owner = $owner AND r.id IN $ids
DELETE r`,
      { ids: group.map(({ id }) => id), owner: OWNER },
    );
  }
}

async function findEnds(
  statements: Statements,
  edges: readonly GraphEdge[],
  nodeIds: Map<string, string>,
): Promise<void> {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const unknown = [...ends].filter((id) => !nodeIds.has(id));
  const found = await findNodes(statements, unknown);
  for (const [id, { elementId }] of found) nodeIds.set(id, elementId);
}

function toRow(edge: GraphEdge, nodeIds: ReadonlyMap<string, string>) {
  const find = (id: string) => {
    const elementId = nodeIds.get(id);
    if (elementId !== undefined) return elementId;
    throw new StatementFailedError(
      `The edge "${edge.id}" cannot be written: there is no node "${id}".`,
    );
  };
  return {
    type: edge.type,
    source: find(edge.source),
    target: find(edge.target),
    properties: toStoredEdge(edge),
  };
}
