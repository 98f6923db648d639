/** A community is named by its most central members: far out their names stand for all that is there. */
import { compareIds } from "./metric-graph.ts";

export interface NamingRules {
  /** Names at most. */
  readonly most: number;
  /** A further member is named only if it is at least this part as central as the first. */
  readonly nearly: number;
}

const USUAL: NamingRules = { most: 3, nearly: 0.4 };

/** Ids of those who name it, most central first. Equally central ones go by id, so that a name does not flicker. */
export function nameCommunity(
  members: readonly string[],
  centralityOf: (id: string) => number,
  { most, nearly }: NamingRules = USUAL,
): string[] {
  const ranked = members.toSorted((a, b) => centralityOf(b) - centralityOf(a) || compareIds(a, b));
  const [first] = ranked;
  if (first === undefined) return [];
  const least = centralityOf(first) * nearly;
  return ranked.slice(0, most).filter((id) => centralityOf(id) >= least);
}
