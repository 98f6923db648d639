/**
 * Figures that contradict each other. Two ways: a contested statement names the record's own figures, or denies the
 * article's; or two figures of the same quantity, place and time have values that cannot both be right.
 */
import type { Contested } from "../../../../contract/shared.ts";
import { toInterval } from "../timeline/date-span.ts";
import type { Figure } from "./collect-figures.ts";
import { measureOf } from "./measures.ts";
import { type Scale, splitScales } from "./split-scales.ts";

export interface Dispute {
  readonly contested: Contested;
  /** The figures it is about. */
  readonly said: readonly Figure[];
  /** The article's figures and the record's on the axes they share. */
  readonly scales: readonly Scale[];
  /** Figures that the record denies without giving another. */
  readonly denied: ReadonlySet<string>;
}

/** In the order of the contested statements' ids. */
export function findDisputes(figures: readonly Figure[]): Dispute[] {
  const all = figures.flatMap(({ contested }) => contested);
  const contested = [...new Map(all.map((one) => [one.id, one])).values()];
  return contested
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((one) => toDispute(one, figures));
}

function toDispute(contested: Contested, figures: readonly Figure[]): Dispute[] {
  const record = new Set(contested.record);
  const isOf = (ids: readonly { readonly id: string }[]) => ids.some(({ id }) => record.has(id));
  const said = figures.filter((figure) => figure.contested.some(({ id }) => id === contested.id));
  const measures = new Set(said.map(measureOf));
  const answers = figures.filter(
    (figure) =>
      !said.includes(figure) && isOf(figure.statements) && measures.has(measureOf(figure)),
  );
  const denied = said.filter(({ denials }) => isOf(denials));
  if (answers.length === 0 && denied.length === 0) return [];
  return [
    {
      contested,
      said,
      scales: splitScales([...said, ...answers]),
      denied: new Set(denied.map(({ id }) => id)),
    },
  ];
}

export type Difference = readonly [Figure, Figure];

/** Pairs that nobody has contested, each once. */
export function findDifferences(figures: readonly Figure[]): Difference[] {
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .filter((b) => isSameQuantity(a, b) && excludes(a, b) && !shareContested(a, b))
      .map((b): Difference => [a, b]),
  );
}

/** Whether no number satisfies both. `~` allows a twentieth either way; `>` and `<` are open on their side. */
export function excludes(a: Bounded, b: Bounded): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA > highB || lowB > highA;
}

type Bounded = Pick<Figure, "value" | "comparator">;

const ABOUT = 0.05;

function rangeOf({ value, comparator }: Bounded): [low: number, high: number] {
  if (comparator === ">") return [value, Number.POSITIVE_INFINITY];
  if (comparator === "<") return [Number.NEGATIVE_INFINITY, value];
  const play = comparator === "~" ? Math.abs(value) * ABOUT : 0;
  return [value - play, value + play];
}

function isSameQuantity(a: Figure, b: Figure): boolean {
  return (
    measureOf(a) === measureOf(b) &&
    (a.area ?? "") === (b.area ?? "") &&
    (a.population ?? "") === (b.population ?? "") &&
    wordsOf(a) === wordsOf(b) &&
    isSameTime(a, b)
  );
}

/** What is counted, whatever the order of its words and without its place, which stands in `area`. */
function wordsOf({ counts, area }: Figure): string {
  const place = new Set(toWords(area ?? ""));
  const words = toWords(counts).filter((word) => !place.has(word) && !SMALL.has(word));
  return words.toSorted().join(" ");
}

/** Words that say nothing of what is counted. `for` is not among them: votes are for or against. */
const SMALL = new Set(["the", "of", "in", "on", "at", "a", "an"]);

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Undated figures may be of any time, and two dates may be one at different precision. */
function isSameTime(a: Figure, b: Figure): boolean {
  if (a.date === null || b.date === null) return a.date === b.date;
  const [spanA, spanB] = [a, b].map(({ date, until }) => ({
    start: toInterval(date ?? "").start,
    end: toInterval(until ?? date ?? "").end,
  }));
  return (
    spanA !== undefined && spanB !== undefined && spanA.start < spanB.end && spanB.start < spanA.end
  );
}

function shareContested(a: Figure, b: Figure): boolean {
  return isAnsweredBy(a, b) || isAnsweredBy(b, a);
}

function isAnsweredBy({ contested }: Figure, { statements }: Figure): boolean {
  return contested.some(({ record }) => statements.some(({ id }) => record.includes(id)));
}
