import { useEffect, useRef, useState } from "react";
import {
  splitProposition,
  toPropositionEnds,
} from "../../../../../graph/maps/editing/joining/reshape-phrases.ts";
import type { MapChange } from "../../../state/map/map-editor-state.ts";
import type { Proposition } from "../../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import {
  followProposition,
  leadElsewhere,
  type Side,
  swapEnds,
} from "../edits/change-proposition.ts";
import type { ChosenEnd } from "../edits/chosen-end.ts";
import { exchangeGiven } from "../edits/given-phrases.ts";
import { useMapListContext } from "../list-context.ts";
import { useSentenceText } from "../rows/sentence.tsx";
import { useDeleteRow } from "../rows/use-delete-row.ts";
import { ConceptField } from "./concept-field.tsx";
import { OpenExtras } from "./open-extras.tsx";
import styles from "./open.module.css";
import { PhraseField } from "./phrase-field.tsx";

/** A proposition as three fields, with everything that can be done to it. */
export function OpenProposition({ proposition }: { readonly proposition: Proposition }) {
  const { rules, isReadOnly, open } = useMapListContext();
  const { t } = useLanguage();
  const toText = useSentenceText();
  const edits = useEdits(proposition);
  const remove = useDeleteRow();
  const fields = useFields();
  const { source, phrase, target } = proposition;
  const isHeld = rules.fixedEnds.has(phrase.id);
  return (
    <div role="group" aria-label={toText(source, phrase.text, target)} className={styles.open}>
      <div ref={fields.box} className={styles.fields}>
        <ConceptField
          label={t("maplist.source")}
          concept={source}
          isHeld={isHeld}
          onEnd={edits.lead("source")}
          onNext={() => fields.go(1)}
        />
        <PhraseField
          phrase={phrase}
          ends={{ source: source.id, target: target.id }}
          onExchange={edits.exchange}
          onNext={() => fields.go(2)}
        />
        <ConceptField
          label={t("maplist.target")}
          concept={target}
          isHeld={isHeld}
          onEnd={edits.lead("target")}
          onNext={() => open(null)}
        />
        <div className={styles.tools}>
          {!isReadOnly && !isHeld && (
            <>
              <IconButton icon="swap" label={t("maplist.swap")} onClick={edits.swap} />
              <IconButton
                icon="trash"
                label={t("maplist.delete")}
                onClick={() => remove(proposition.id)}
              />
            </>
          )}
          <IconButton
            icon="check"
            label={t("maplist.close")}
            keys="Esc"
            onClick={() => open(null)}
          />
        </div>
      </div>
      <OpenExtras proposition={proposition} onAlone={edits.alone} />
    </div>
  );
}

/** Enter goes from field to field; the first is where the keyboard is when the row opens. */
function useFields() {
  const box = useRef<HTMLDivElement>(null);
  const fieldsOf = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>("input, select") ?? []),
  ];
  const [focusFirst] = useState(() => () => {
    const [first] = fieldsOf();
    const [button] = box.current?.querySelectorAll("button") ?? [];
    (first ?? button)?.focus();
  });
  useEffect(focusFirst, [focusFirst]);
  const go = (index: number): void => {
    const fields = fieldsOf();
    (fields[index] ?? fields.at(-1))?.focus();
  };
  return { box, go };
}

function useEdits({ id }: Proposition) {
  const { editor, apply, follow } = useMapListContext();
  const { t } = useLanguage();
  const toText = useSentenceText();
  const { said } = useMapListContext();
  const ends = toPropositionEnds(id);
  /** Says the sentence that it has become, and keeps its row open. */
  const change = (edit: MapChange): void => {
    const before = editor.store.getState().map;
    if (!apply(edit, null)) return;
    const now = followProposition(before, editor.store.getState().map, id);
    if (now === undefined) return;
    follow(now.id);
    editor.select([now.phrase.id, now.source.id, now.target.id]);
    said.say(t("maplist.said.now", { sentence: toText(now.source, now.phrase.text, now.target) }));
  };
  return {
    lead: (side: Side) => (end: ChosenEnd) =>
      change((map) => leadElsewhere(map, ends, { side, end })),
    swap: () => change((map) => swapEnds(map, ends)),
    exchange: (text: string) => change((map) => exchangeGiven(map, ends, text)),
    alone: () => change((map) => splitProposition(map, ends)),
  };
}
