/** What stands around a node in the relation graph. */
import type { NeighborCount, Neighborhood, NeighborsQuery } from "../graph-store.ts";
import { compareById, compareText, followedTypes } from "../relation-graph.ts";
import type { Statements } from "./transact.ts";
import { ANY_RELATION_LABEL, quoteAny } from "./cypher-names.ts";
import { findNode } from "./find-nodes.ts";
import { toEdge, toNode } from "./to-graph.ts";

const ANY_TYPE = quoteAny(followedTypes([]));

const COUNTS = `
MATCH (n:${ANY_RELATION_LABEL}) WHERE elementId(n) = $start
MATCH (n)-[r:${ANY_TYPE}]-(m:${ANY_RELATION_LABEL})
RETURN type(r) AS type,
  CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
  count(r) AS count,
  sum(CASE WHEN r.status = 'contested' THEN 1 ELSE 0 END) AS contested`;

/** @throws NodeNotFoundError */
export async function countNeighbors(
  statements: Statements,
  id: string,
): Promise<readonly NeighborCount[]> {
  const { elementId } = await findNode(statements, id);
  const rows = await statements.rows(COUNTS, { start: elementId });
  return rows
    .map((row) => ({
      type: String(row["type"]),
      direction: row["direction"] === "out" ? ("out" as const) : ("in" as const),
      count: Number(row["count"]),
      contested: Number(row["contested"]),
    }))
    .toSorted((a, b) => compareText(a.type, b.type) || compareText(b.direction, a.direction));
}

/** @throws NodeNotFoundError */
export async function findNeighbors(
  statements: Statements,
  query: NeighborsQuery,
): Promise<Neighborhood> {
  const { elementId: start } = await findNode(statements, query.id);
  const types = followedTypes(query.types);
  if (types.length === 0) return { nodes: [], edges: [], total: 0 };
  const steps = `
MATCH (n:${ANY_RELATION_LABEL}) WHERE elementId(n) = $start
MATCH (n)${toArrow(types, query.direction)}(m:${ANY_RELATION_LABEL})`;
  const [found] = await statements.rows(
    `${steps}
WHERE m <> n AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))
WITH DISTINCT m
WITH m, COUNT { (m)-[:${ANY_TYPE}]-(:${ANY_RELATION_LABEL}) } AS degree
ORDER BY degree DESC, m.id
WITH collect(m) AS neighbors
RETURN size(neighbors) AS total, neighbors[..$limit] AS nodes`,
    { start, kinds: query.kinds, limit: query.limit },
  );
  const nodes = ((found?.["nodes"] ?? []) as readonly { readonly elementId: string }[]).slice();
  const edges = await statements.rows(
    `${steps} WHERE elementId(m) IN $ends
RETURN r, startNode(r).id AS source, endNode(r).id AS target`,
    { start, ends: nodes.map(({ elementId }) => elementId) },
  );
  return {
    nodes: nodes.map(toNode),
    edges: edges.map(({ r, source, target }) => toEdge(r, source, target)).toSorted(compareById),
    total: Number(found?.["total"] ?? 0),
  };
}

function toArrow(types: readonly string[], direction: NeighborsQuery["direction"]): string {
  const step = `-[r:${quoteAny(types)}]-`;
  if (direction === "out") return `${step}>`;
  return direction === "in" ? `<${step}` : step;
}
