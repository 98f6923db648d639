/** The three fields of a proposition that is not on the map yet: what stands in them and what adds it. */
import { useState } from "react";
import { addLines } from "../../../../graph/maps/editing/joining/add-proposition.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { addChosen, type DraftProposition, missingField } from "./edits/add-chosen.ts";
import { type ChosenEnd, NO_END } from "./edits/chosen-end.ts";
import { readPaste } from "./edits/read-paste.ts";
import { useMapListContext } from "./list-context.ts";
import { useSentenceText } from "./rows/sentence.tsx";

export type DraftField = "source" | "phrase" | "target";

export interface Draft extends DraftProposition {
  readonly setEnd: (side: "source" | "target", end: ChosenEnd) => void;
  readonly setPhrase: (text: string) => void;
  /** The field that is to be filled in, or null when it was added. */
  readonly add: () => DraftField | null;
  /** Takes apart what is a whole line, or several; where the keyboard goes then, or null when it is none. */
  readonly takeLines: (text: string) => DraftField | null;
  readonly isEmpty: boolean;
}

const EMPTY: DraftProposition = { source: NO_END, phrase: "", target: NO_END };

export function useDraft(): Draft {
  const { editor, map, rules, apply, said } = useMapListContext();
  const { t } = useLanguage();
  const toText = useSentenceText();
  const [draft, setDraft] = useState(EMPTY);
  const isKit = !rules.ownPhrases;

  const nameOf = ({ id, text }: ChosenEnd): { readonly label: string } => ({
    label: map.concepts.find((concept) => concept.id === id)?.label ?? text,
  });
  const add = (): DraftField | null => {
    const missing = missingField(draft);
    if (missing !== null) {
      said.say(t(`maplist.missing.${missing}`), { isRefusal: true });
      return missing;
    }
    const isAlone = draft.phrase.trim() === "" && draft.target === NO_END;
    const sentence = isAlone
      ? nameOf(draft.source).label
      : toText(nameOf(draft.source), draft.phrase, nameOf(draft.target));
    const before = editor.store.getState();
    if (apply((now) => addChosen(now, draft, isKit), t("maplist.said.added", { sentence }))) {
      setDraft(EMPTY);
      return null;
    }
    const { refused } = editor.store.getState();
    // Nothing was refused and nothing changed: it is there, or there is no such phrase left.
    if (refused === null || refused === before.refused)
      said.say(t(isKit ? "maplist.noneLeft" : "maplist.alreadySaid", { sentence }), {
        isRefusal: true,
      });
    return isKit ? "phrase" : "source";
  };
  const takeLines = (text: string): DraftField | null => {
    const lines = readPaste(text);
    if (lines === null) return null;
    const [only] = lines;
    if (lines.length === 1 && only !== undefined) {
      setDraft({
        source: { text: only.source },
        phrase: only.phrase,
        target: { text: only.target },
      });
      return "target";
    }
    const done = t("maplist.said.addedLines", { count: lines.length });
    apply((now) => addLines(now, text), done, { offersUndo: true, select: [] });
    return "source";
  };
  return {
    ...draft,
    setEnd: (side, end) =>
      setDraft((now) => ({
        ...now,
        [side]: end.text === "" && end.id === undefined ? NO_END : end,
      })),
    setPhrase: (phrase) => setDraft((now) => ({ ...now, phrase })),
    add,
    takeLines,
    isEmpty: draft.source === NO_END && draft.phrase === "" && draft.target === NO_END,
  };
}
