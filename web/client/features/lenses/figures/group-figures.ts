/** Like with like: under each heading the figures of one measure that are about the same thing. */
import type { Figure } from "./collect-figures.ts";
import { FAMILIES, type Family, familyOf, measureOf } from "./measures.ts";
import { type Scale, splitScales } from "./split-scales.ts";

export type ChartKind = "change" | "dates" | "bars";

export interface FigureGroup {
  readonly id: string;
  readonly chart: ChartKind;
  /** What the figures are figures of; empty where each says it. */
  readonly entities: Figure["entities"];
  readonly scales: readonly Scale[];
}

export interface FamilyGroups {
  readonly family: Family;
  readonly count: number;
  readonly groups: readonly FigureGroup[];
  /** Figures that nothing else can stand beside. */
  readonly single: readonly Figure[];
}

export function groupFigures(figures: readonly Figure[]): FamilyGroups[] {
  return FAMILIES.map((family) => groupFamily(family, figures)).filter(({ count }) => count > 0);
}

function groupFamily(family: Family, figures: readonly Figure[]): FamilyGroups {
  const own = figures.filter((figure) => familyOf(figure) === family);
  const changes = own.filter(({ before }) => before !== null);
  const clusters = clusterByEntity(own.filter(({ before }) => before === null));
  const groups = clusters.filter((cluster) => cluster.length > 1).map(toGroup);
  return {
    family,
    count: own.length,
    groups: [...(changes.length === 0 ? [] : [toChanges(changes)]), ...groups],
    single: clusters
      .filter((cluster) => cluster.length === 1)
      .flat()
      .toSorted((a, b) => measureOf(a).localeCompare(measureOf(b)) || b.value - a.value),
  };
}

/** Figures of one measure that share an entity, directly or through another. */
function clusterByEntity(figures: readonly Figure[]): Figure[][] {
  let clusters: { readonly keys: Set<string>; readonly figures: Figure[] }[] = [];
  for (const figure of figures) {
    const keys = figure.entities.map(({ id }) => `${measureOf(figure)} ${id}`);
    const joined = clusters.filter((cluster) => keys.some((key) => cluster.keys.has(key)));
    clusters = [
      ...clusters.filter((cluster) => !joined.includes(cluster)),
      {
        keys: new Set([...joined.flatMap((cluster) => [...cluster.keys]), ...keys]),
        figures: [...joined.flatMap((cluster) => cluster.figures), figure],
      },
    ];
  }
  return clusters.map((cluster) => cluster.figures).toSorted((a, b) => b.length - a.length);
}

function toGroup(figures: readonly Figure[]): FigureGroup {
  const entities = new Map(
    figures.flatMap((figure) => figure.entities).map((one) => [one.id, one]),
  );
  const id = `${measureOf(figures[0] ?? { unit: "" })} ${[...entities.keys()].join(" ")}`;
  const isOverTime = yearsOf(figures).size > 1 && figures.every(({ date }) => date !== null);
  return {
    id,
    chart: isOverTime ? "dates" : "bars",
    entities: [...entities.values()],
    // A course over time stays on one axis, however much it grew.
    scales: isOverTime
      ? [
          {
            measure: measureOf(figures[0] ?? { unit: "" }),
            figures: figures.toSorted(compareDates),
          },
        ]
      : splitScales(figures),
  };
}

function toChanges(figures: readonly Figure[]): FigureGroup {
  return { id: "change", chart: "change", entities: [], scales: splitScales(figures) };
}

function yearsOf(figures: readonly Figure[]): Set<string> {
  return new Set(figures.map(({ date }) => date?.slice(0, 4) ?? ""));
}

function compareDates(a: Figure, b: Figure): number {
  return (a.date ?? "").localeCompare(b.date ?? "");
}
