/**
 * Paths. `SHORTEST k` is not used: it repeats nodes, and among equal lengths it takes whichever it meets first.
 * The shared search asks for edges in batches instead, and only the paths it found are read whole.
 */
import type { GraphEdge, GraphNode, GraphPath, PathsQuery } from "../graph-store.ts";
import { followedTypes } from "../relation-graph.ts";
import { findShortestPaths, type FoundPath, type PathEdge } from "../shortest-paths.ts";
import type { Statements } from "./transact.ts";
import { quoteAny } from "./cypher-names.ts";
import { findNode } from "./find-nodes.ts";
import { toEdge, toNode } from "./to-graph.ts";

/** @throws NodeNotFoundError */
export async function findPaths(
  statements: Statements,
  { from, to, types, statuses, maxLength, limit }: PathsQuery,
): Promise<readonly GraphPath[]> {
  await findNode(statements, from);
  await findNode(statements, to);
  const followed = followedTypes(types);
  if (followed.length === 0) return [];
  const elementIds = new Map<string, string>();
  const found = await findShortestPaths({
    from,
    to,
    maxLength,
    limit,
    async edgesAt(ids) {
      const rows = await statements.rows(toEdgesStatement(followed), { ids, statuses });
      return rows.map((row) => {
        const edge = row as unknown as PathEdge & { readonly elementId: string };
        elementIds.set(edge.id, edge.elementId);
        return edge;
      });
    },
  });
  return readWhole(statements, found, elementIds);
}

function toEdgesStatement(types: readonly string[]): string {
  return `
MATCH (n:Entity) WHERE n.id IN $ids
MATCH (n)-[r:${quoteAny(types)}]-(:Entity)
WHERE size($statuses) = 0 OR r.status IN $statuses
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
  elementId(r) AS elementId`;
}

async function readWhole(
  { rows }: Statements,
  found: readonly FoundPath[],
  elementIds: ReadonlyMap<string, string>,
): Promise<readonly GraphPath[]> {
  if (found.length === 0) return [];
  const edgeIds = new Set(found.flatMap(({ edges }) => edges.map(({ id }) => id)));
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
  return found.map((path) => ({
    nodes: path.nodeIds.map((id) => nodes.get(id)).filter((node) => node !== undefined),
    edges: path.edges.map(({ id }) => edges.get(id)).filter((edge) => edge !== undefined),
  }));
}
