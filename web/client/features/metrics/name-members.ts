import type { Degree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import { nameCommunity } from "../../../../graph/analysis/metrics/name-community.ts";

/** The members that name a community: those with most relations. */
export function nameMembers(
  members: readonly string[],
  degrees: ReadonlyMap<string, Degree>,
): string[] {
  return nameCommunity(members, (id) => degrees.get(id)?.relations ?? 0);
}
