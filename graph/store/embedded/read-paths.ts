/** The k shortest paths, grown from batches of edges: the engine's Cypher has no clause for it. */
import { OWNER } from "../content-hash.ts";
import type { CallOptions, GraphPath, PathsQuery } from "../graph-store.ts";
import { NodeNotFoundError } from "../../errors.ts";
import type { GraphEdge } from "../../model/graph-edge.ts";
import { followedTypes } from "../relation-graph.ts";
import { findShortestPaths, type FoundPath, type PathEdge } from "../shortest-paths.ts";
import type { EngineReader, Row } from "./engine-reader.ts";
import { readNodes } from "./read-nodes.ts";
import { toGraphEdge, toText } from "./read-values.ts";

export async function readPaths(
  reader: EngineReader,
  { from, to, types, statuses, maxLength, limit }: PathsQuery,
  options?: CallOptions,
): Promise<readonly GraphPath[]> {
  const ends = await readNodes(reader, [from, to], options);
  for (const id of [from, to]) if (!ends.has(id)) throw new NodeNotFoundError(id);
  const followed = followedTypes(types).join("|");
  const areEntities = [...ends.values()].every(({ labels }) => labels.includes("Entity"));
  if (followed === "" || !areEntities) return [];

  const paths = await findShortestPaths({ from, to, maxLength, limit, edgesAt });
  return readWholePaths(reader, paths, options);

  async function edgesAt(ids: readonly string[]): Promise<readonly PathEdge[]> {
    const parameters = { ids, statuses };
    const condition = `WHERE n.id IN $ids ${statuses.length === 0 ? "" : "AND r.status IN $statuses"}`;
    // One after the other: side by side they are no faster, and hold twice the memory.
    const out = await reader.rows(
      `MATCH (n:Entity)-[r:${followed}]->(m:Entity) ${condition} RETURN r.id, type(r), n.id, m.id`,
      parameters,
      options,
    );
    const into = await reader.rows(
      `MATCH (n:Entity)<-[r:${followed}]-(m:Entity) ${condition} RETURN r.id, type(r), m.id, n.id`,
      parameters,
      options,
    );
    return [...out, ...into].map(toPathEdge);
  }
}

function toPathEdge([id, type, source, target]: Row): PathEdge {
  return {
    id: toText(id),
    type: toText(type),
    source: toText(source),
    target: toText(target),
  };
}

async function readWholePaths(
  reader: EngineReader,
  paths: readonly FoundPath[],
  options?: CallOptions,
): Promise<readonly GraphPath[]> {
  const nodes = await readNodes(
    reader,
    [...new Set(paths.flatMap(({ nodeIds }) => nodeIds))],
    options,
  );
  const edges = await readEdges(
    reader,
    paths.flatMap((path) => path.edges),
    options,
  );
  return paths.map((path) => ({
    nodes: path.nodeIds.flatMap((id) => nodes.get(id) ?? []),
    edges: path.edges.flatMap(({ id }) => edges.get(id) ?? []),
  }));
}

async function readEdges(
  reader: EngineReader,
  wanted: readonly PathEdge[],
  options?: CallOptions,
): Promise<ReadonlyMap<string, GraphEdge>> {
  // By way of their sources: edges have no index.
  const rows = await reader.rows(
    `MATCH (n {owner: $owner})-[r]->(m) WHERE n.id IN $sources AND r.id IN $ids RETURN r, n.id, m.id`,
    {
      owner: OWNER,
      sources: [...new Set(wanted.map(({ source }) => source))],
      ids: [...new Set(wanted.map(({ id }) => id))],
    },
    options,
  );
  const edges = rows.map(([edge, source, target]) => toGraphEdge(edge, source, target));
  return new Map(edges.map((edge) => [edge.id, edge]));
}
