/** What one field offers for what stands in it: parts of the map at once, entities of the atlas when they have come. */
import { useEffect, useMemo, useState } from "react";
import { useMapListContext } from "../list-context.ts";
import {
  type AtlasSuggestion,
  type FieldOption,
  isSameWords,
  suggestConcepts,
  suggestPhrases,
} from "./suggest-parts.ts";

const PATIENCE_MS = 160;
const MOST_OF_ATLAS = 5;

export type FieldKind = "concept" | "phrase";

/** @param text Null while nobody types: then nothing is asked. */
export function useFieldOptions(kind: FieldKind, text: string | null): readonly FieldOption[] {
  const { map, slots, rules } = useMapListContext();
  const asked = text?.trim() ?? "";
  const suggest = kind === "concept" && rules.ownConcepts ? slots.suggest : undefined;
  const hits = useAtlasHits(asked, suggest);
  return useMemo(() => {
    if (text === null) return [];
    if (kind === "phrase") return suggestPhrases(map, asked);
    const known = suggestConcepts(map, asked);
    const taken = new Set(map.concepts.flatMap(({ entity }) => entity ?? []));
    const fresh = hits.filter(
      ({ id, label }) =>
        !taken.has(id) && !known.some((option) => isSameWords(option.label, label)),
    );
    const others = fresh.slice(0, MOST_OF_ATLAS).map((hit): FieldOption => ({
      kind: "atlas",
      id: hit.id,
      label: hit.label,
      entityKind: hit.kind,
    }));
    return [...known, ...others];
  }, [text, kind, map, asked, hits]);
}

const NONE: readonly AtlasSuggestion[] = [];

/** Those for the words before stay until these have come; what comes too late is dropped. */
function useAtlasHits(
  asked: string,
  suggest: ((text: string) => Promise<readonly AtlasSuggestion[]>) | undefined,
): readonly AtlasSuggestion[] {
  const [hits, setHits] = useState(NONE);
  useEffect(() => {
    if (suggest === undefined || asked === "") return;
    let isLate = false;
    const take = (found: readonly AtlasSuggestion[]): void => {
      if (!isLate) setHits(found);
    };
    // Without the atlas the map's own concepts are offered all the same.
    const timer = setTimeout(() => void suggest(asked).then(take, () => take(NONE)), PATIENCE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [asked, suggest]);
  return asked === "" ? NONE : hits;
}
