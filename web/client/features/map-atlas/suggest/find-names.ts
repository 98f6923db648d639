/** Entities for what somebody types, by any name in any language. Pure. */
import { foldWords } from "../../../maps/fold-words.ts";
import type { AtlasName } from "../../../maps/use-atlas-names.ts";

const MOST = 6;

/** Names that begin so come first, then those with a word that does; shorter ones first. */
export function findNames(names: readonly AtlasName[], typed: string): readonly AtlasName[] {
  const text = foldWords(typed);
  if (text === "") return [];
  return names
    .map((name) => ({ name, rank: rankOf(name, text) }))
    .filter(({ rank }) => rank < NONE)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

const NONE = 1e6;

function rankOf({ labels, others }: AtlasName, text: string): number {
  const ranks = [labels.en, labels.id, labels.uk, ...others].map((each) => {
    const words = foldWords(each);
    if (words.startsWith(text)) return words.length;
    return words.includes(` ${text}`) ? 1000 + words.length : NONE;
  });
  return Math.min(...ranks);
}
