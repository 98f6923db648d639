/** What a field offers while somebody types: parts of the map whose words begin so, the best match first. */
import { findParts } from "../../../../../graph/maps/editing/find-parts.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

export interface AtlasSuggestion {
  readonly id: string;
  readonly label: string;
  /** Of the entity, as the atlas names kinds. */
  readonly kind: string;
}

export type FieldOption =
  | {
      readonly kind: "concept";
      readonly id: string;
      readonly label: string;
      readonly entity: string | null;
    }
  | { readonly kind: "phrase"; readonly label: string }
  | {
      readonly kind: "atlas";
      readonly id: string;
      readonly label: string;
      readonly entityKind: string;
    }
  /** Other words for the concept that the field holds; or a concept that is not on the map. */
  | { readonly kind: "rename"; readonly label: string }
  | { readonly kind: "new"; readonly label: string };

export const MOST_OPTIONS = 8;

/** The latest concepts where nothing is typed: one goes on with what was just made. */
export function suggestConcepts(map: ConceptMap, text: string): readonly FieldOption[] {
  const { concepts } = indexMap(map);
  const asked = text.trim();
  const found =
    asked === ""
      ? map.concepts.toReversed()
      : findParts(map, asked).flatMap((id) => concepts.get(id) ?? []);
  return rank(
    found.filter(({ label }) => label.trim() !== ""),
    asked,
    ({ label }) => label,
  )
    .slice(0, MOST_OPTIONS)
    .map(({ id, label, entity }) => ({ kind: "concept", id, label, entity }));
}

/** Each wording once, the most used first. */
export function suggestPhrases(map: ConceptMap, text: string): readonly FieldOption[] {
  const { phrases } = indexMap(map);
  const asked = text.trim();
  const found =
    asked === "" ? map.phrases : findParts(map, asked).flatMap((id) => phrases.get(id) ?? []);
  const uses = new Map<string, number>();
  for (const phrase of found) {
    const words = phrase.text.trim();
    if (words !== "") uses.set(words, (uses.get(words) ?? 0) + 1);
  }
  const byUse = [...uses].toSorted(([, a], [, b]) => b - a).map(([label]) => label);
  return rank(byUse, asked, (label) => label)
    .slice(0, MOST_OPTIONS)
    .map((label) => ({ kind: "phrase", label }));
}

/** Those that begin with what is typed come first; else the order stays. Notes alone do not count here. */
function rank<Item>(
  items: readonly Item[],
  asked: string,
  wordsOf: (item: Item) => string,
): readonly Item[] {
  const start = fold(asked);
  const first = items.filter((item) => fold(wordsOf(item)).startsWith(start));
  const others = items.filter((item) => !first.includes(item));
  const words = start.split(" ");
  const hasAll = (item: Item): boolean => words.every((word) => fold(wordsOf(item)).includes(word));
  return [...first, ...others.filter(hasAll)];
}

export function isSameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").normalize("NFC").toLowerCase();
}
