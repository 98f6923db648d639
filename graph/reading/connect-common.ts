/** What do these have in common? And what relates them to each other? One hop each. */
import { NodeNotFoundError } from "../errors.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import { isRelationTypeName, RELATION_TYPE_NAMES } from "../model/relation-types.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { appStatement } from "./app-statements.ts";

export interface Together {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Common extends Together {
  /** Entities in common, before the limit. */
  readonly total: number;
}

/**
 * Entities directly related to every one of these, the least connected first: that two things are both related to the
 * main theme says little. With the relations to them.
 */
export async function readCommon(
  store: GraphStore,
  { ids, limit }: { readonly ids: readonly string[]; readonly limit: number },
  options: CallOptions = {},
): Promise<Common> {
  const types = [...RELATION_TYPE_NAMES];
  const parameters = { ids, types, count: ids.length };
  const { rows } = await store.query(appStatement("common-neighbors"), parameters, options);
  const common = rows.map(([id]) => String(id));
  const shown = common.slice(0, limit);
  const nodes = await readEntities(store, shown, options);
  const among = await readRelationsAmong(store, [...ids, ...shown], options);
  const edges = among.filter(({ source, target }) => ids.includes(source) !== ids.includes(target));
  return { nodes, edges, total: common.length };
}

/** These entities and the direct relations among them. @throws NodeNotFoundError */
export async function readAmong(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions = {},
): Promise<Together> {
  const nodes = await readEntities(store, ids, options);
  return { nodes, edges: await readRelationsAmong(store, ids, options) };
}

/** In the order of the ids. @throws NodeNotFoundError for the first that is no entity of the store */
export async function readEntities(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions = {},
): Promise<readonly GraphNode[]> {
  if (ids.length === 0) return [];
  const { rows } = await store.query(appStatement("entities"), { ids }, options);
  const found = new Map((rows as [GraphNode][]).map(([node]) => [node.id, node]));
  return ids.map((id) => {
    const node = found.get(id);
    if (node === undefined) throw new NodeNotFoundError(id);
    return node;
  });
}

/** In order of their ids; only those of the relation graph. */
export async function readRelationsAmong(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions = {},
): Promise<readonly GraphEdge[]> {
  if (ids.length === 0) return [];
  const { rows } = await store.query(appStatement("relations-among"), { ids }, options);
  return (rows as [GraphEdge][])
    .map(([edge]) => edge)
    .filter(({ type }) => isRelationTypeName(type));
}
