/**
 * What a node can be found by. Adapters keep `toSearchText` in the property `searchText` beside the node, so that the
 * store itself can find it; like `owner` and `contentHash` it is never returned.
 */
import type { GraphNode } from "../model/graph-node.ts";
import type { Language } from "../model/kinds.ts";
import { foldText } from "./fold-text.ts";

export const SEARCH_PROPERTY = "searchText";
export const SEARCH_LABELS = ["Entity", "Work", "Author"] as const;

/** Between two names in `searchText`. It is not a letter, so no folded word holds it. */
export const NAME_BOUNDARY = "\n";

const FIELDS = [
  "name",
  "title",
  "shortTitle",
  "abbreviation",
  "aliases",
  "labelEn",
  "labelId",
  "labelUk",
] as const;

const LANGUAGE_OF_LABEL: readonly (readonly [Language, string])[] = [
  ["en", "labelEn"],
  ["id", "labelId"],
  ["uk", "labelUk"],
];

export interface SearchName {
  readonly text: string;
  readonly folded: string;
  /** Known only for a text that is also one of the three labels. */
  readonly language: Language | null;
}

/** In the order in which they are preferred where several match equally well. */
export function namesOf({ properties }: GraphNode): readonly SearchName[] {
  return FIELDS.flatMap((field) => properties[field] ?? [])
    .filter((text) => typeof text === "string")
    .map((text) => ({
      text,
      folded: foldText(text),
      language: LANGUAGE_OF_LABEL.find(([, label]) => properties[label] === text)?.[0] ?? null,
    }));
}

/**
 * Every name folded, each word after a blank and each name between line ends: `"\n european union\n eu\n"`. So a name
 * that is exactly X holds `"\n X\n"`, one that starts with X `"\n X"`, one with a word that starts with X `" X"`.
 * Null for a node that search does not find.
 */
export function toSearchText(node: GraphNode): string | null {
  if (!SEARCH_LABELS.some((label) => node.labels.includes(label))) return null;
  const names = new Set(namesOf(node).map(({ folded }) => folded));
  names.delete("");
  if (names.size === 0) return null;
  return [...names].map((name) => `${NAME_BOUNDARY} ${name}`).join("") + NAME_BOUNDARY;
}
