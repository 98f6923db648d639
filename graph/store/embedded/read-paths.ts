/** The k shortest paths, grown from batches of edges: the engine's Cypher has no clause for it. */
import { OWNER } from "../content-hash.ts";
import type { CallOptions, FoundPaths, GraphPath, PathsQuery } from "../graph-store.ts";
import { NodeNotFoundError } from "../../errors.ts";
import type { GraphEdge } from "../../model/graph-edge.ts";
import type { FoundPath } from "../enumerate-paths.ts";
import type { PathEdge } from "../known-graph.ts";
import { followedTypes } from "../relation-graph.ts";
import { findShortestPaths } from "../shortest-paths.ts";
import type { EngineReader, Row } from "./engine-reader.ts";
import { readNodes } from "./read-nodes.ts";
import { toGraphEdge, toText } from "./read-values.ts";

const ALL_TYPES = followedTypes([]).join("|");

export async function readPaths(
  reader: EngineReader,
  { from, to, types, statuses, direction, maxLength, limit }: PathsQuery,
  options?: CallOptions,
): Promise<FoundPaths> {
  const ends = await readNodes(reader, [from, to], options);
  for (const id of [from, to]) if (!ends.has(id)) throw new NodeNotFoundError(id);
  const followed = followedTypes(types).join("|");
  const areEntities = [...ends.values()].every(({ labels }) => labels.includes("Entity"));
  if (followed === "" || !areEntities) return { paths: [], more: "no" };

  const degreesOf = (ids: readonly string[]) => readDegrees(reader, ids, options);
  const wanted = { from, to, direction, maxLength, limit, edgesAt, degreesOf };
  const { paths, more } = await findShortestPaths(wanted);
  return { paths: await readWholePaths(reader, paths, options), more };

  async function edgesAt(ids: readonly string[]): Promise<readonly PathEdge[]> {
    const parameters = { ids, statuses };
    const condition = `WHERE n.id IN $ids ${statuses.length === 0 ? "" : "AND r.status IN $statuses"}`;
    const edges: PathEdge[] = [];
    // One after the other: side by side they are no faster, and hold twice the memory.
    for (const [arrow, source, target] of [
      [`-[r:${followed}]->`, "n", "m"],
      [`<-[r:${followed}]-`, "m", "n"],
    ] as const) {
      const rows = await reader.rows(
        `MATCH (n:Entity)${arrow}(m:Entity) ${condition} ${toColumns(source, target)}`,
        parameters,
        options,
      );
      for (const row of rows) edges.push(toPathEdge(row));
    }
    return edges;
  }
}

function toColumns(source: string, target: string): string {
  return `RETURN r.id, type(r), ${source}.id, ${target}.id, r.status, r.origin`;
}

function toPathEdge([id, type, source, target, status, origin]: Row): PathEdge {
  return {
    id: toText(id),
    type: toText(type),
    source: toText(source),
    target: toText(target),
    status: toText(status),
    origin: toText(origin),
  };
}

/** Relations with other entities, whatever a path may use. */
async function readDegrees(
  reader: EngineReader,
  ids: readonly string[],
  options?: CallOptions,
): Promise<ReadonlyMap<string, number>> {
  const degrees = new Map<string, number>();
  for (const arrow of [`-[:${ALL_TYPES}]->`, `<-[:${ALL_TYPES}]-`]) {
    const rows = await reader.rows(
      `MATCH (n:Entity)${arrow}(m:Entity) WHERE n.id IN $ids AND m.id <> n.id RETURN n.id, count(*)`,
      { ids },
      options,
    );
    for (const [id, count] of rows)
      degrees.set(toText(id), (degrees.get(toText(id)) ?? 0) + Number(count));
  }
  return degrees;
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
    paths.flatMap((path) => path.steps.flat()),
    options,
  );
  const toWhole = (some: readonly PathEdge[]) => some.flatMap(({ id }) => edges.get(id) ?? []);
  return paths.map(({ nodeIds, steps }) => ({
    nodes: nodeIds.flatMap((id) => nodes.get(id) ?? []),
    edges: steps.flatMap((step) => toWhole(step.slice(0, 1))),
    beside: steps.map((step) => toWhole(step.slice(1))),
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
