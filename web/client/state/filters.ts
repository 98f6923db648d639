/**
 * What the reader has filtered away. A filter hides; it never re-lays out. Each facet names what is hidden, so that
 * whatever a later version of the atlas brings is shown.
 */
import {
  ENTITY_KINDS,
  type EntityKind,
  type Origin,
  ORIGINS,
  type Status,
  STATUSES,
} from "../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../contract/shared.ts";

export const FACETS = ["kinds", "statuses", "origins", "types", "sections", "works"] as const;
export type Facet = (typeof FACETS)[number];

/** What stands for relations that name no section, or no work. */
export const NONE = "-";

/** Years, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Filters {
  readonly hidden: {
    readonly kinds: ReadonlySet<EntityKind>;
    readonly statuses: ReadonlySet<Status>;
    readonly origins: ReadonlySet<Origin>;
    /** Relation types. */
    readonly types: ReadonlySet<string>;
    /** Section numbers as text, or {@link NONE}. */
    readonly sections: ReadonlySet<string>;
    /** Ids of cited works, or {@link NONE}. */
    readonly works: ReadonlySet<string>;
  };
  readonly period: Period | null;
}

export const NO_FILTERS: Filters = {
  hidden: {
    kinds: new Set(),
    statuses: new Set(),
    origins: new Set(),
    types: new Set(),
    sections: new Set(),
    works: new Set(),
  },
  period: null,
};

export const CLOSED_FACETS = {
  kinds: ENTITY_KINDS,
  statuses: STATUSES,
  origins: ORIGINS,
} as const;

export function isFiltered({ hidden, period }: Filters): boolean {
  return period !== null || FACETS.some((facet) => hidden[facet].size > 0);
}

export function hideIn(filters: Filters, facet: Facet, values: Iterable<string>): Filters {
  return { ...filters, hidden: { ...filters.hidden, [facet]: new Set(values) } };
}

export function isEntityShown({ hidden, period }: Filters, entity: EntitySummary): boolean {
  return (
    !hidden.kinds.has(entity.kind) &&
    isWithin(period, entity.date, entity.dateEnd ?? (entity.kind === "Event" ? entity.date : null))
  );
}

/** Of the relation alone: that both ends are shown is the caller's to ask. */
export function isRelationShown({ hidden, period }: Filters, relation: Relation): boolean {
  return (
    !hidden.statuses.has(relation.status) &&
    !hidden.origins.has(relation.origin) &&
    !hidden.types.has(relation.type) &&
    !hidden.sections.has(relation.section === null ? NONE : String(relation.section)) &&
    restsOnShown(hidden.works, relation.works) &&
    isWithin(period, relation.from, relation.to ?? (ACTS.has(relation.type) ? relation.from : null))
  );
}

/** A relation that rests on several works goes only when all of them are hidden. */
function restsOnShown(hidden: ReadonlySet<string>, works: readonly string[]): boolean {
  if (hidden.size === 0) return true;
  return works.length === 0 ? !hidden.has(NONE) : works.some((work) => !hidden.has(work));
}

/** What is done on a day; all other relations last from their date on. */
const ACTS: ReadonlySet<string> = new Set([
  "ADOPTED",
  "ISSUED",
  "DRAFTED",
  "PROPOSED",
  "SIGNED",
  "PUBLISHED",
  "ACTIVATED",
  "PROLONGS",
  "ESTABLISHED",
]);

/** What has no date is in every period: absent means unknown. Without an end it lasts. */
function isWithin(period: Period | null, from: string | null, to: string | null): boolean {
  if (period === null) return true;
  const [start, end] = [yearOf(from), yearOf(to)];
  return !(start > period.to) && !(end < period.from);
}

export function yearOf(date: string | null): number {
  return Number.parseInt(date ?? "", 10);
}

/** Hides what is shown and shows what is hidden. */
export function toggleIn<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Shows one alone; asked again, shows all. */
export function onlyIn<Item>(
  set: ReadonlySet<Item>,
  item: Item,
  all: readonly Item[],
): ReadonlySet<Item> {
  const others = all.filter((other) => other !== item);
  const isAlone = !set.has(item) && others.every((other) => set.has(other));
  return isAlone ? new Set() : new Set(others);
}
