/** Which contested statements the reader asked for, and under which heads they stand. */
import type { Confidence, ContestedItem, ContestedKind } from "./read-contested-rows.ts";

export interface ContestedChoice {
  readonly kind: ContestedKind | null;
  readonly confidence: Confidence | null;
  readonly section: number | null;
  readonly text: string;
}

export const EVERYTHING: ContestedChoice = {
  kind: null,
  confidence: null,
  section: null,
  text: "",
};

export const GROUPINGS = ["kind", "confidence", "section"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ContestedGroup {
  readonly key: string;
  readonly items: readonly ContestedItem[];
}

export function chooseContested(
  items: readonly ContestedItem[],
  { kind, confidence, section, text }: ContestedChoice,
): ContestedItem[] {
  const wanted = fold(text);
  return items.filter(
    (item) =>
      (kind === null || item.contested.kind === kind) &&
      (confidence === null || item.contested.confidence === confidence) &&
      (section === null || item.sections.has(section)) &&
      (wanted === "" || textOf(item).includes(wanted)),
  );
}

/** In the order of the keys given; a statement of two sections stands under the first. */
export function groupContested(
  items: readonly ContestedItem[],
  by: Grouping,
  keys: readonly string[],
): ContestedGroup[] {
  const keyOf = (item: ContestedItem): string =>
    by === "section" ? String(Math.min(...item.sections)) : item.contested[by];
  return keys
    .map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }))
    .filter((group) => group.items.length > 0);
}

function textOf({ contested, concerns, works }: ContestedItem): string {
  const { id, summary, correction, confidenceNote, sources } = contested;
  const names = concerns.flatMap(({ labels, abbreviation }) => [
    labels.en,
    labels.id,
    labels.uk,
    abbreviation ?? "",
  ]);
  return fold(
    [id, summary, correction, confidenceNote ?? "", ...sources, ...names, ...works].join(" "),
  );
}

function fold(text: string): string {
  return text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
