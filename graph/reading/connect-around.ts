/** What stands within a few hops of an entity: counted hop by hop, the closest and most tied shown. */
import { RELATION_TYPE_NAMES } from "../model/relation-types.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { appStatement } from "./app-statements.ts";
import { readEntities, readRelationsAmong, type Together } from "./connect-common.ts";

export interface AroundQuery {
  readonly id: string;
  readonly hops: number;
  /** Entities at most, the one in the middle not counted. */
  readonly limit: number;
}

export interface Hop {
  /** Entities whose shortest way to the middle is so long; at least so many where the count was cut. */
  readonly total: number;
  readonly shown: number;
}

export interface Around extends Together {
  /** The first hop first. */
  readonly hops: readonly Hop[];
  /** False when there was more to count than is counted. */
  readonly isWhole: boolean;
}

/** Ids in one question to the store, and rows that are taken in all. */
const BATCH = 100;
const ROWS = 30_000;

/** @throws NodeNotFoundError */
export async function readAround(
  store: GraphStore,
  { id, hops, limit }: AroundQuery,
  options: CallOptions = {},
): Promise<Around> {
  const seen = new Set([id]);
  const counted: Hop[] = [];
  const shown = [id];
  let frontier: readonly string[] = [id];
  let isWhole = true;
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    const ring = await readRing(store, { frontier, seen }, options);
    isWhole &&= ring.isWhole;
    const kept = ring.ids.slice(0, Math.max(limit + 1 - shown.length, 0));
    counted.push({ total: ring.ids.length, shown: kept.length });
    shown.push(...kept);
    for (const each of ring.ids) seen.add(each);
    frontier = ring.ids;
  }
  return {
    nodes: await readEntities(store, shown, options),
    edges: await readRelationsAmong(store, shown, options),
    hops: counted,
    isWhole,
  };
}

/** What the frontier is related to and was not seen before, those with most ties to it first, then by id. */
async function readRing(
  store: GraphStore,
  { frontier, seen }: { readonly frontier: readonly string[]; readonly seen: ReadonlySet<string> },
  options: CallOptions,
) {
  const ties = new Map<string, number>();
  let left = ROWS;
  let start = 0;
  for (; start < frontier.length && left > 0; start += BATCH) {
    const parameters = {
      ids: frontier.slice(start, start + BATCH),
      types: [...RELATION_TYPE_NAMES],
    };
    const { rows } = await store.query(appStatement("neighbors-of"), parameters, options);
    left -= rows.length;
    for (const [, neighbor] of rows as [string, string][])
      if (!seen.has(neighbor)) ties.set(neighbor, (ties.get(neighbor) ?? 0) + 1);
  }
  const ordered = [...ties].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return { ids: ordered.map(([id]) => id), isWhole: start >= frontier.length };
}
