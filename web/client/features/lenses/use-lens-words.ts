/** What the reader has set in this lens. It is kept in the view, so that a link, a reload and undo bring it back. */
import { useEffect, useMemo } from "react";
import { type LensWord, type LensWords, withLensWords } from "../../state/lens-words.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";

export interface KeptWords {
  readonly words: LensWords;
  /** Null or empty is as it usually is, and takes the word away. */
  readonly keep: (part: Readonly<Partial<Record<LensWord, string | null>>>) => void;
}

export function useLensWords(): KeptWords {
  const { view } = useAtlasStores();
  const words = useView(({ lens }) => lens);
  return useMemo(
    () => ({
      words,
      keep: (part) => view.setState(({ lens }) => ({ lens: withLensWords(lens, part) })),
    }),
    [view, words],
  );
}

/** The one of a few that a word says; the usual one where it says none of them. */
export function oneOf<Choice extends string>(
  word: string | undefined,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  return choices.find((choice) => choice === word) ?? usual;
}

/** Of ids in a word, those that are there. */
export function idsIn(word: string | undefined, isKnown: (id: string) => boolean): string[] {
  return [...new Set((word ?? "").split(","))].filter((id) => id !== "" && isKnown(id));
}

/** Tells, once, which words of a link say nothing to this lens: those that it would not write again. */
export function useUnknownWords(understood: Parameters<KeptWords["keep"]>[0]): void {
  const { notices, view } = useAtlasStores();
  useEffect(() => {
    const unknown = Object.entries(view.getState().lens).filter(
      ([name, word]) => understood[name as LensWord] !== word,
    );
    notices.tellUnknown(unknown.map(([name, word]) => `${name}=${word}`));
    // What the reader does here is understood; only a link may not be.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
