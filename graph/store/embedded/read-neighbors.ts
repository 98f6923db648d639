/** Neighbors and their counts, one hop of the relation graph. */
import { RELATION_TYPE_NAMES } from "../../model/relation-types.ts";
import { OWNER } from "../content-hash.ts";
import type { CallOptions, NeighborCount, Neighborhood, NeighborsQuery } from "../graph-store.ts";
import { compareById, compareText, followedTypes, RELATION_LABELS } from "../relation-graph.ts";
import type { EngineReader } from "./engine-reader.ts";
import { readNode } from "./read-nodes.ts";
import { toGraphEdge, toGraphNode, toText } from "./read-values.ts";

const NONE: Neighborhood = { nodes: [], edges: [], total: 0 };
const ALL_TYPES = RELATION_TYPE_NAMES.join("|");

export async function readNeighbors(
  reader: EngineReader,
  { id, types, direction, kinds, limit }: NeighborsQuery,
  options?: CallOptions,
): Promise<Neighborhood> {
  await readNode(reader, id, options);
  const followed = followedTypes(types).join("|");
  if (followed === "") return NONE;
  const hop = `MATCH (n {id: $id, owner: $owner})${toArrow(followed, direction)}(m) WHERE m.id <> $id`;
  const wanted = `${hop} AND any(label IN labels(m) WHERE label IN $labels)
    AND ($anyKind OR any(label IN labels(m) WHERE label IN $kinds))`;
  const parameters = {
    id,
    owner: OWNER,
    labels: [...RELATION_LABELS],
    kinds,
    anyKind: kinds.length === 0,
    limit,
  };

  const [counted, found] = await Promise.all([
    reader.rows(`${wanted} RETURN count(DISTINCT m)`, parameters, options),
    reader.rows(
      `${wanted} WITH DISTINCT m
       WITH m, COUNT { (m)-[:${ALL_TYPES}]-() } AS degree
       ORDER BY degree DESC, m.id LIMIT $limit RETURN m`,
      parameters,
      options,
    ),
  ]);
  const nodes = found.map(([node]) => toGraphNode(node));
  const joined = await reader.rows(
    `${hop} AND m.id IN $ids RETURN r, startNode(r).id, endNode(r).id`,
    { ...parameters, ids: nodes.map((node) => node.id) },
    options,
  );
  const edges = joined.map(([edge, source, target]) => toGraphEdge(edge, source, target));
  return { nodes, edges: edges.toSorted(compareById), total: Number(counted[0]?.[0] ?? 0) };
}

export async function countNeighbors(
  reader: EngineReader,
  id: string,
  options?: CallOptions,
): Promise<readonly NeighborCount[]> {
  await readNode(reader, id, options);
  const [out, into] = await Promise.all(
    (["out", "in"] as const).map(async (direction) => {
      const rows = await reader.rows(
        `MATCH (n {id: $id, owner: $owner})${toArrow(ALL_TYPES, direction)}(m)
         WHERE any(label IN labels(m) WHERE label IN $labels) ${direction === "in" ? "AND m.id <> $id" : ""}
         RETURN type(r), count(*), sum(CASE WHEN r.status = 'contested' THEN 1 ELSE 0 END)`,
        { id, owner: OWNER, labels: [...RELATION_LABELS] },
        options,
      );
      return rows.map(([type, count, contested]) => ({
        type: toText(type),
        direction,
        count: Number(count),
        contested: Number(contested),
      }));
    }),
  );
  // Out before in: a stable sort keeps that within a type.
  return [...(out ?? []), ...(into ?? [])].toSorted((a, b) => compareText(a.type, b.type));
}

function toArrow(types: string, direction: NeighborsQuery["direction"]): string {
  const hop = `-[r:${types}]-`;
  if (direction === "out") return `${hop}>`;
  return direction === "in" ? `<${hop}` : hop;
}
