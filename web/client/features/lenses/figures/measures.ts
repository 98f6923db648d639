/** Which figures may stand on one axis, and under which heading. Euros and dollars never share an axis, nor years and days. */

/** The units that have a name in every language; any other is called as the codebook calls it. */
export const KNOWN_UNITS = [
  "persons",
  "children",
  "injured",
  "deaths",
  "EUR",
  "USD",
  "percent",
  "applications",
  "votes",
  "states",
  "organisations",
  "acts",
  "threats",
  "categories",
  "characteristics",
  "years",
  "days",
] as const;

export type KnownUnit = (typeof KNOWN_UNITS)[number];

export const FAMILIES = ["people", "money", "share", "votes", "time", "things"] as const;
export type Family = (typeof FAMILIES)[number];

/** Kinds of people are people: children killed and civilians killed may be compared. */
const SAME_AS: Readonly<Record<string, string>> = {
  children: "persons",
  injured: "persons",
  deaths: "persons",
};

const FAMILY_OF: Readonly<Record<string, Family>> = {
  persons: "people",
  EUR: "money",
  USD: "money",
  percent: "share",
  votes: "votes",
  years: "time",
  days: "time",
};

/** What an axis measures. */
export function measureOf({ unit }: { readonly unit: string }): string {
  return SAME_AS[unit] ?? unit;
}

export function familyOf(figure: { readonly unit: string }): Family {
  return FAMILY_OF[measureOf(figure)] ?? "things";
}

export function isCurrency(unit: string): boolean {
  return unit === "EUR" || unit === "USD";
}

export function knownUnit(unit: string): KnownUnit | null {
  return KNOWN_UNITS.find((known) => known === unit) ?? null;
}
