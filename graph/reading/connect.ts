/**
 * How are these connected? Between two entities, the paths that tell most; between more, the same for each pair, and one
 * picture that joins them all. Where there is no path, what would open one.
 */
import type {
  CallOptions,
  FoundPaths,
  GraphPath,
  GraphStore,
  PathsQuery,
} from "../store/graph-store.ts";
import { joinPairs, type Joined } from "./connect-joined.ts";
import { findOpenings, type Openings } from "./connect-openings.ts";

export interface ConnectQuery extends Omit<PathsQuery, "from" | "to"> {
  /** Two to five entities, each once. */
  readonly ends: readonly string[];
}

export interface ConnectedPair extends Openings {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly GraphPath[];
  readonly more: FoundPaths["more"];
}

export interface Connected {
  /** Every pair of ends, in their order. */
  readonly pairs: readonly ConnectedPair[];
  /** For three ends or more. */
  readonly joined: Joined | null;
}

/** One search after the other: when the reader goes, the next is not begun. @throws NodeNotFoundError */
export async function connect(
  store: GraphStore,
  { ends, ...wanted }: ConnectQuery,
  options: CallOptions = {},
): Promise<Connected> {
  const pairs: ConnectedPair[] = [];
  for (const [from, to] of pairsOf(ends)) {
    const query = { ...wanted, from, to };
    const { paths, more } = await store.paths(query, options);
    const openings =
      paths.length > 0 ? NOTHING_TO_OPEN : await findOpenings(store, query, { more, ...options });
    pairs.push({ from, to, paths, more, ...openings });
  }
  return { pairs, joined: ends.length > 2 ? joinPairs(ends, pairs) : null };
}

const NOTHING_TO_OPEN: Openings = { openings: [], isApart: false };

function pairsOf(ends: readonly string[]): readonly (readonly [string, string])[] {
  return ends.flatMap((from, index) => ends.slice(index + 1).map((to) => [from, to] as const));
}
