/** Ids of other programs where the model takes them, and new ones where it does not. */
import { MAP_LIMITS } from "../../model/map-limits.ts";
import type { FoundGroup, FoundMap } from "./found-map.ts";

export interface GivenIds {
  of(id: string): string;
  /** Of a group by its id, or by its name if none has that id. */
  ofGroup(name: string | null): string | null;
  readonly groups: readonly FoundGroup[];
}

export function giveIds({ concepts, phrases, groups }: FoundMap): GivenIds {
  const wanted = [...concepts, ...phrases, ...groups].map(({ id }) => id);
  const taken = new Set(wanted.filter(isAllowed));
  const fresh = (letter: string): string => {
    let next = 1;
    while (taken.has(`${letter}${next}`)) next += 1;
    taken.add(`${letter}${next}`);
    return `${letter}${next}`;
  };
  const give = (parts: readonly { readonly id: string }[], letter: string) =>
    parts.map(({ id }) => [id, isAllowed(id) ? id : fresh(letter)] as const);
  const ids = new Map([...give(concepts, "c"), ...give(phrases, "p")]);
  const listed = new Map(give(groups, "g"));
  const named = groups.map((group) => ({ ...group, id: listed.get(group.id) ?? group.id }));
  for (const { group } of concepts) {
    if (group === undefined || group === null || listed.has(group)) continue;
    if (named.length === MAP_LIMITS.groups) break;
    const id = fresh("g");
    listed.set(group, id);
    named.push({ id, label: group, color: null });
  }
  return {
    of: (id) => ids.get(id) ?? id,
    ofGroup: (name) => (name === null ? null : (listed.get(name) ?? null)),
    groups: named,
  };
}

function isAllowed(id: string): boolean {
  return /^[\w-]{1,64}$/.test(id);
}
