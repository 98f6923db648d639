/** The filters as one word of an address: `hide=Threat,background,type:ADOPTED,section:3` and `period=2014..2022`. */
import {
  CLOSED_FACETS,
  type Facet,
  FACETS,
  type Filters,
  NO_FILTERS,
  type Period,
} from "./filters.ts";

/** Kinds and statuses are known by their names alone. */
const PREFIXES: Readonly<Record<Facet, string>> = {
  kinds: "",
  statuses: "",
  origins: "origin:",
  types: "type:",
  sections: "section:",
  works: "work:",
};

const LONGEST_VALUE = 120;

export function formatHidden({ hidden }: Filters): string {
  return FACETS.flatMap((facet) =>
    [...hidden[facet]].toSorted().map((value) => PREFIXES[facet] + encodeURIComponent(value)),
  ).join(",");
}

export function formatPeriod({ period }: Filters): string {
  return period === null ? "" : `${period.from}..${period.to}`;
}

/** What it does not know is left out: a link made by hand or by an older atlas still opens. */
export function parseFilters(hide: string | null, period: string | null): Filters {
  const words = (hide ?? "").split(",").filter((word) => word !== "");
  const sets = FACETS.map((facet) => [facet, new Set(valuesOf(facet, words))] as const);
  return {
    hidden: { ...NO_FILTERS.hidden, ...Object.fromEntries(sets) },
    period: parsePeriod(period),
  };
}

function valuesOf(facet: Facet, words: readonly string[]): readonly string[] {
  if (facet === "kinds" || facet === "statuses") {
    const known: readonly string[] = CLOSED_FACETS[facet];
    return known.filter((value) => words.includes(value));
  }
  const prefix = PREFIXES[facet];
  const values = words
    .filter((word) => word.startsWith(prefix))
    .map((word) => decode(word.slice(prefix.length)))
    .filter((value) => value !== "" && value.length <= LONGEST_VALUE);
  const known: readonly string[] | null = facet === "origins" ? CLOSED_FACETS.origins : null;
  return values.filter((value) => known?.includes(value) ?? true);
}

function parsePeriod(text: string | null): Period | null {
  const match = /^(-?\d{1,4})\.\.(-?\d{1,4})$/.exec(text ?? "");
  if (match === null) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** A hand-made link may hold a stray `%`. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
