/**
 * Where there is no path: what would open one. Each limit is lifted alone and searched again, so that what is said is
 * true; all together only when none alone is enough.
 */
import { STATUSES } from "../model/kinds.ts";
import type { CallOptions, FoundPaths, GraphStore, PathsQuery } from "../store/graph-store.ts";

type Limits = Pick<PathsQuery, "types" | "statuses" | "direction" | "maxLength">;

export interface Opening extends Limits {
  readonly lifts: "types" | "statuses" | "direction" | "length" | "all";
  /** Paths there are then, of which {@link COUNTED} at most are counted. */
  readonly found: number;
  readonly more: FoundPaths["more"];
  /** Steps of the shortest. */
  readonly shortest: number;
}

export interface Openings {
  readonly openings: readonly Opening[];
  /** Nothing joins the two within {@link LONGEST} steps, whatever is allowed. */
  readonly isApart: boolean;
}

const LONGEST = 8;
const COUNTED = 10;

type Attempt = Partial<Limits> & Pick<Opening, "lifts">;

type Found = Pick<FoundPaths, "more"> & { readonly opening: Opening | null };

/** Seven searches at most. `more` is what the search without a path said of others. */
export async function findOpenings(
  store: GraphStore,
  query: PathsQuery,
  { more, ...options }: CallOptions & Pick<FoundPaths, "more">,
): Promise<Openings> {
  const search = (attempt: Attempt) => searchWider(store, { ...query, ...attempt }, options);
  const all = liftAll(query);
  const whole = all === null ? { more, opening: null } : await search(all);
  // What does not open with everything lifted does not open with less.
  if (whole.opening === null && whole.more === "no") return { openings: [], isApart: true };
  const openings: Opening[] = [];
  for (const attempts of liftEach(query)) {
    const opening = await findFirst(attempts, search);
    if (opening !== null) openings.push(opening);
  }
  if (openings.length === 0 && whole.opening !== null) openings.push(whole.opening);
  return { openings, isApart: false };
}

async function findFirst(
  attempts: readonly Attempt[],
  search: (attempt: Attempt) => Promise<Found>,
): Promise<Opening | null> {
  for (const attempt of attempts) {
    const { opening } = await search(attempt);
    if (opening !== null) return opening;
  }
  return null;
}

async function searchWider(
  store: GraphStore,
  { lifts, ...query }: PathsQuery & Pick<Opening, "lifts">,
  options: CallOptions,
): Promise<Found> {
  const { paths, more } = await store.paths({ ...query, limit: COUNTED }, options);
  const [best] = paths;
  if (best === undefined) return { more, opening: null };
  const { types, statuses, direction, maxLength } = query;
  const limits = { types, statuses, direction, maxLength };
  const found = { found: paths.length, more, shortest: best.edges.length };
  return { more, opening: { lifts, ...limits, ...found } };
}

/** Each limit alone: attempts of which the first that succeeds is enough. Each status is an opening of its own. */
function liftEach({ types, statuses, direction, maxLength }: Limits): readonly Attempt[][] {
  const missing = statuses.length === 0 ? [] : STATUSES.filter((one) => !statuses.includes(one));
  const longer = [maxLength + 1, maxLength + 2].filter((length) => length <= LONGEST);
  return [
    ...missing.map((one): Attempt[] => [{ lifts: "statuses", statuses: [...statuses, one] }]),
    types.length === 0 ? [] : [{ lifts: "types", types: [] }],
    direction === "any" ? [] : [{ lifts: "direction", direction: "any" }],
    longer.map((length): Attempt => ({ lifts: "length", maxLength: length })),
  ];
}

/** Everything together; only longer paths where nothing else is limited. Null where those are not either. */
function liftAll({ types, statuses, direction, maxLength }: Limits): Attempt | null {
  const isOpen = types.length === 0 && statuses.length === 0 && direction === "any";
  if (isOpen && maxLength === LONGEST) return null;
  const limits = { types: [], statuses: [], direction: "any", maxLength: LONGEST } as const;
  return { lifts: isOpen ? "length" : "all", ...limits };
}
