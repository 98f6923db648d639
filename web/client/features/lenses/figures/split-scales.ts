/** Figures that one axis can show: of one measure, and near enough in size that the smallest is still a bar. */
import type { Figure } from "./collect-figures.ts";
import { measureOf } from "./measures.ts";

export interface Scale {
  readonly measure: string;
  /** The largest first: what is nearly equal stands together, whoever gives it. */
  readonly figures: readonly Figure[];
}

/** A step down by more than this begins another axis. */
const FAR_LESS = 8;

export function splitScales(figures: readonly Figure[]): Scale[] {
  const byMeasure = new Map<string, Figure[]>();
  for (const figure of figures) {
    const measure = measureOf(figure);
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), figure]);
  }
  return [...byMeasure].flatMap(([measure, like]) =>
    splitBySize(like).map((near) => ({ measure, figures: near })),
  );
}

function splitBySize(figures: readonly Figure[]): Figure[][] {
  const steps: Figure[][] = [];
  for (const figure of figures.toSorted(compareSize)) {
    const step = steps.at(-1);
    const above = step?.at(-1)?.value;
    // Nothing is far less than nothing: a zero stays with the rest.
    const isFar = above !== undefined && figure.value > 0 && above / figure.value > FAR_LESS;
    if (step === undefined || isFar) steps.push([figure]);
    else step.push(figure);
  }
  return steps;
}

function compareSize(a: Figure, b: Figure): number {
  return b.value - a.value || a.voice.localeCompare(b.voice) || a.id.localeCompare(b.id);
}

/** The end of an axis: the next round number above the largest value. */
export function axisEnd(figures: readonly Pick<Figure, "value" | "before">[]): number {
  const most = Math.max(...figures.flatMap(({ value, before }) => [value, before ?? 0]), 0);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= most * 0.999) ?? 10;
  return step * power;
}
