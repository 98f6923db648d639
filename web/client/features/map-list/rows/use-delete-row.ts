/** Deletes what a row is of, says so, and offers it back. */
import { deleteParts } from "../../../../../graph/maps/editing/parts/delete-parts.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import { toPropositionEnds } from "../../../../../graph/maps/editing/joining/reshape-phrases.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { keptPhrases, takeOut } from "../edits/given-phrases.ts";
import { useMapListContext } from "../list-context.ts";
import { useSentenceText } from "./sentence.tsx";

export function useDeleteRow(): (id: string) => boolean {
  const { editor, rules, apply, opened, open } = useMapListContext();
  const { t } = useLanguage();
  const toText = useSentenceText();
  const nameOf = (map: ConceptMap, id: string): string => {
    const { concepts, phrases } = indexMap(map);
    const part = concepts.get(id)?.label ?? phrases.get(id)?.text;
    if (part !== undefined) return part.trim() || t("maplist.noLabel");
    const proposition = propositionsOf(map).find((known) => known.id === id);
    return proposition
      ? toText(proposition.source, proposition.phrase.text, proposition.target)
      : "";
  };
  return (id) => {
    const { map } = editor.store.getState();
    const kept = keptPhrases(map, rules);
    const isDone = apply(
      (now) =>
        id.includes(":") ? takeOut(now, toPropositionEnds(id), kept) : deleteParts(now, [id], kept),
      t("maplist.said.deleted", { name: nameOf(map, id) }),
      { select: [], offersUndo: true },
    );
    if (isDone && opened?.id === id) open(null);
    return isDone;
  };
}
