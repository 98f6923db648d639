/** What the reader has asked the contested statements for, as words of the lens. */
import { useMemo } from "react";
import { LONGEST_TEXT } from "../../../state/lens-words.ts";
import { useLensWords, useUnknownWords } from "../use-lens-words.ts";
import { type ContestedChoice, type Grouping, GROUPINGS } from "./choose-contested.ts";
import { CONFIDENCES, type ContestedItem, kindsOf } from "./read-contested-rows.ts";

export interface ContestedState {
  readonly choice: ContestedChoice;
  readonly grouping: Grouping;
  readonly choose: (choice: ContestedChoice) => void;
  readonly group: (grouping: Grouping) => void;
}

export function useContestedChoice(items: readonly ContestedItem[]): ContestedState {
  const { words, keep } = useLensWords();
  const choice = useMemo(() => {
    const sections = new Set(items.flatMap((item) => [...item.sections]));
    return {
      kind: kindsOf(items).find((kind) => kind === words.kind) ?? null,
      confidence: CONFIDENCES.find((level) => level === words.sure) ?? null,
      section: [...sections].find((number) => String(number) === words.section) ?? null,
      text: words.find?.slice(0, LONGEST_TEXT) ?? "",
    };
  }, [items, words]);
  const grouping = GROUPINGS.find((each) => each === words.by) ?? "kind";
  useUnknownWords({ ...asWords(choice), by: grouping });
  return {
    choice,
    grouping,
    choose: (next) => keep(asWords(next)),
    group: (next) => keep({ by: next === "kind" ? null : next }),
  };
}

function asWords({ kind, confidence, section, text }: ContestedChoice) {
  const part = section === null ? null : String(section);
  return { kind, sure: confidence, section: part, find: text };
}
