/** Adds up figures a reader has chosen, each once, and never of different units. */
import type { Comparator, Figure } from "./collect-figures.ts";

export interface FigureSum {
  readonly unit: string;
  readonly total: number;
  /** As sure as the least sure of its parts. */
  readonly comparator: Comparator;
  readonly count: number;
}

/** A sum for each unit, the most figures first. */
export function sumFigures(figures: Iterable<Figure>): FigureSum[] {
  const distinct = new Map([...figures].map((figure) => [figure.id, figure]));
  const byUnit = new Map<string, Figure[]>();
  for (const figure of distinct.values())
    byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  return [...byUnit]
    .map(([unit, parts]) => ({
      unit,
      total: addUp(parts.map(({ value }) => value)),
      comparator: weakest(parts),
      count: parts.length,
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** More than a plus about b is about their sum; more than a plus exactly b is more than their sum. */
function weakest(parts: readonly Figure[]): Comparator {
  const signs = new Set(parts.map(({ comparator }) => comparator).filter((sign) => sign !== "="));
  const [only] = signs;
  if (only === undefined) return "=";
  return signs.size === 1 ? only : "~";
}

function addUp(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
