/** What the field finds beside entities: works, views, tours, commands. Matched in the browser, by the words of its name. */
import type { IconName } from "../../ui/icon-paths.ts";

export interface SearchExtra {
  readonly id: string;
  readonly group: "work" | "view" | "tour" | "command";
  readonly name: string;
  /** A key, or a title. Its words are found too. */
  readonly hint: string;
  readonly icon: IconName;
  readonly isOffered: () => boolean;
  readonly run: () => void;
}

/** Every word typed begins a word of the name or the hint; names before hints. */
export function matchExtras(
  extras: readonly SearchExtra[],
  text: string,
  limit: number,
): readonly SearchExtra[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const begins = (within: string) => {
    const starts = wordsOf(within);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  };
  const offered = extras.filter((extra) => extra.isOffered());
  const byName = offered.filter(({ name }) => begins(name));
  const byHint = offered.filter((extra) => !byName.includes(extra) && begins(extra.hint));
  return [...byName, ...byHint].slice(0, limit);
}

function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
