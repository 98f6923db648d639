/** What a reader allows a path: which relations, which statuses, which way, how long, and how many to see; as words of an address, too. */
import { type Status, STATUSES } from "../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../graph/model/relation-types.ts";

export interface PathOptions {
  /** Relation types; empty means any. */
  readonly types: readonly string[];
  /** Empty means any. */
  readonly statuses: readonly Status[];
  readonly direction: "any" | "along";
  readonly maxLength: number;
  readonly limit: number;
}

export const USUAL_OPTIONS: PathOptions = {
  types: [],
  statuses: [],
  direction: "any",
  maxLength: 5,
  limit: 5,
};

/** The server's own limits. */
export const MOST_PATHS = 10;
export const LONGEST_PATH = 8;

/** `along,8steps,10paths,stated,ADOPTED`; empty where all is as usual. */
export function formatPathOptions(options: PathOptions): string {
  const { types, statuses, direction, maxLength, limit } = options;
  return [
    ...(direction === "along" ? [direction] : []),
    ...(maxLength === USUAL_OPTIONS.maxLength ? [] : [`${maxLength}steps`]),
    ...(limit === USUAL_OPTIONS.limit ? [] : [`${limit}paths`]),
    ...statuses,
    ...types,
  ].join(",");
}

export interface ReadOptions {
  /** Null where all is as usual. */
  readonly options: PathOptions | null;
  /** Words that say nothing to this atlas. */
  readonly unknown: readonly string[];
}

export function parsePathOptions(text: string): ReadOptions {
  const words = [...new Set(text.split(",", 120).filter((word) => word !== ""))];
  const numberOf = (unit: string, most: number): number | undefined =>
    words.flatMap((word) => {
      const number = Number(new RegExp(`^(\\d{1,2})${unit}$`).exec(word)?.[1]);
      return number >= 1 && number <= most ? [number] : [];
    })[0];
  const options: PathOptions = {
    types: words.filter(isRelationTypeName),
    statuses: STATUSES.filter((status) => words.includes(status)),
    direction: words.includes("along") ? "along" : "any",
    maxLength: numberOf("steps", LONGEST_PATH) ?? USUAL_OPTIONS.maxLength,
    limit: numberOf("paths", MOST_PATHS) ?? USUAL_OPTIONS.limit,
  };
  const known = new Set(formatPathOptions(options).split(","));
  const isUsual = formatPathOptions(options) === "";
  return {
    options: isUsual ? null : options,
    unknown: words.filter((word) => !known.has(word)),
  };
}
