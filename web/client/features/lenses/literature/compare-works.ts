/** How works may be ordered. What a work does not have, such as a year, stands last. */
import type { Language } from "../../../../../graph/model/kinds.ts";
import type { Comparers } from "../charts/use-sorting.ts";
import type { ListedWork } from "./collect-works.ts";
import { STANDINGS, standingOf } from "./sort-out-works.ts";

export const ORDERS = ["place", "author", "year", "statements", "standing"] as const;
export type WorkOrder = (typeof ORDERS)[number];

export function compareWorks(language: Language): Comparers<WorkOrder, ListedWork> {
  const words = new Intl.Collator(language, { numeric: true });
  const byName = (a: ListedWork, b: ListedWork) => words.compare(a.short, b.short);
  return {
    place: (a, b) => comparePlaces(firstPlace(a), firstPlace(b)) || byName(a, b),
    author: byName,
    year: (a, b) => (a.year ?? LAST_YEAR) - (b.year ?? LAST_YEAR) || byName(a, b),
    statements: (a, b) => a.restsOn.length - b.restsOn.length || byName(a, b),
    standing: (a, b) => rankOf(a) - rankOf(b) || byName(a, b),
  };
}

const LAST_YEAR = 9999;
const IN_ORDER = new Intl.Collator("en", { numeric: true });

/** The first statement of the article that rests on it: ids begin with section, paragraph and sentence. */
function firstPlace({ restsOn }: ListedWork): string | null {
  const places = restsOn.filter((id) => /^\d/.test(id));
  return places.toSorted(IN_ORDER.compare)[0] ?? null;
}

function comparePlaces(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return IN_ORDER.compare(a, b);
}

function rankOf(work: ListedWork): number {
  return STANDINGS.indexOf(standingOf(work));
}
