/**
 * Paths. `SHORTEST k` is not used: it repeats nodes, and among equal lengths it takes whichever it meets first.
 * The shared search asks for edges in batches instead, and only the paths it found are read whole.
 */
import type { FoundPath } from "../enumerate-paths.ts";
import type { FoundPaths, GraphEdge, GraphNode, GraphPath, PathsQuery } from "../graph-store.ts";
import type { PathEdge } from "../known-graph.ts";
import { followedTypes } from "../relation-graph.ts";
import { findShortestPaths } from "../shortest-paths.ts";
import type { Statements } from "./transact.ts";
import { quoteAny } from "./cypher-names.ts";
import { findNode } from "./find-nodes.ts";
import { toEdge, toNode } from "./to-graph.ts";

const ANY_TYPE = quoteAny(followedTypes([]));

/** @throws NodeNotFoundError */
export async function findPaths(
  statements: Statements,
  { from, to, types, statuses, direction, maxLength, limit }: PathsQuery,
): Promise<FoundPaths> {
  await findNode(statements, from);
  await findNode(statements, to);
  const followed = followedTypes(types);
  if (followed.length === 0) return { paths: [], more: "no" };
  const elementIds = new Map<string, string>();
  const { paths, more } = await findShortestPaths({
    from,
    to,
    direction,
    maxLength,
    limit,
    degreesOf: (ids) => readDegrees(statements, ids),
    async edgesAt(ids) {
      const rows = await statements.rows(toEdgesStatement(followed), { ids, statuses });
      return rows.map((row) => {
        const edge = row as unknown as PathEdge & { readonly elementId: string };
        elementIds.set(edge.id, edge.elementId);
        return edge;
      });
    },
  });
  return { paths: await readWhole(statements, paths, elementIds), more };
}

/** Relations with other entities, whatever a path may use. */
async function readDegrees(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await statements.rows(
    `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:${ANY_TYPE}]-(m:Entity) WHERE m <> n } AS degree`,
    { ids },
  );
  return new Map(rows.map((row) => [String(row["id"]), Number(row["degree"])]));
}

function toEdgesStatement(types: readonly string[]): string {
  return `
MATCH (n:Entity) WHERE n.id IN $ids
MATCH (n)-[r:${quoteAny(types)}]-(:Entity)
WHERE size($statuses) = 0 OR r.status IN $statuses
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
  coalesce(r.status, '') AS status, coalesce(r.origin, '') AS origin, elementId(r) AS elementId`;
}

async function readWhole(
  { rows }: Statements,
  found: readonly FoundPath[],
  elementIds: ReadonlyMap<string, string>,
): Promise<readonly GraphPath[]> {
  if (found.length === 0) return [];
  const edgeIds = new Set(found.flatMap(({ steps }) => steps.flat().map(({ id }) => id)));
  const wanted = [...edgeIds].map((id) => elementIds.get(id));
  const triples = await rows(
    `UNWIND $wanted AS wanted
MATCH (a)-[r]->(b) WHERE elementId(r) = wanted
RETURN r, a, b`,
    { wanted },
  );
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const { r, a, b } of triples) {
    const [source, target] = [toNode(a), toNode(b)];
    const edge = toEdge(r, source.id, target.id);
    nodes.set(source.id, source).set(target.id, target);
    edges.set(edge.id, edge);
  }
  const toWhole = (some: readonly PathEdge[]) => some.flatMap(({ id }) => edges.get(id) ?? []);
  return found.map(({ nodeIds, steps }) => ({
    nodes: nodeIds.flatMap((id) => nodes.get(id) ?? []),
    edges: steps.flatMap((step) => toWhole(step.slice(0, 1))),
    beside: steps.map((step) => toWhole(step.slice(1))),
  }));
}
