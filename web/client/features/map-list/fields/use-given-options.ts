/** What an activity gives to choose from. */
import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { findGiven, givenPhrases } from "../edits/given-phrases.ts";
import { useMapListContext } from "../list-context.ts";
import type { GivenOption } from "./given-select.tsx";

/** By their ids, in the order of the alphabet: a kit says nothing by its order. */
export function useGivenConcepts(): readonly GivenOption[] {
  const { map } = useMapListContext();
  const { language, t } = useLanguage();
  return useMemo(
    () =>
      map.concepts
        .map(({ id, label }) => ({ value: id, label: label.trim() || t("maplist.noLabel") }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    // Words follow the language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [map, language],
  );
}

interface Ends {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/** By their words, with how many are left. One that is used up can be chosen only where it takes one more end. */
export function useGivenPhrases({ source, target }: Ends, chosen = ""): readonly GivenOption[] {
  const { map } = useMapListContext();
  const { language, t } = useLanguage();
  return useMemo(
    () =>
      givenPhrases(map)
        .map(({ text, total, left }) => {
          const ends = source !== undefined && target !== undefined ? { source, target } : null;
          const fits = ends === null ? left > 0 : findGiven(map, text, ends) !== undefined;
          const label = total === 1 && left === 1 ? text : t("maplist.phraseLeft", { text, left });
          return { value: text, label, isDisabled: !fits && text !== chosen };
        })
        .toSorted((a, b) => a.value.localeCompare(b.value, language)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [map, language, source, target, chosen],
  );
}
