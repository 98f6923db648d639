import { useEffect, useRef } from "react";
import { findOrAdd } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { addEnd } from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import { disconnectParts } from "../../../../../graph/maps/editing/parts/delete-parts.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { type ChosenEnd, resolveEnd } from "../edits/chosen-end.ts";
import { useMapListContext } from "../list-context.ts";
import type { PhraseRow } from "../rows/read-rows.ts";
import { useDeleteRow } from "../rows/use-delete-row.ts";
import { EndAdder } from "./end-adder.tsx";
import { NoteField } from "./note-field.tsx";
import styles from "./open.module.css";
import { PhraseField } from "./phrase-field.tsx";

type EndSide = "sources" | "targets";

/** A phrase that is not joined on both sides: its words, what it has, and what is missing. */
export function OpenPhrase({ row }: { readonly row: PhraseRow }) {
  const { rules, isReadOnly, open, slots } = useMapListContext();
  const { t } = useLanguage();
  const remove = useDeleteRow();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, select, button")?.focus(), []);
  const { phrase, sources, targets } = row;
  const isHeld = isReadOnly || rules.fixedEnds.has(phrase.id);
  return (
    <div
      ref={box}
      role="group"
      aria-label={phrase.text || t("maplist.noPhrase")}
      className={styles.open}
    >
      <Ends row={row} side="sources" concepts={sources} isHeld={isHeld} />
      <div className={styles.middle}>
        <PhraseField phrase={phrase} onNext={() => open(null)} />
        <div className={styles.tools}>
          {!isHeld && !rules.fixed.has(phrase.id) && (
            <IconButton
              icon="trash"
              label={t("maplist.delete")}
              onClick={() => remove(phrase.id)}
            />
          )}
          <IconButton
            icon="check"
            label={t("maplist.close")}
            keys="Esc"
            onClick={() => open(null)}
          />
        </div>
      </div>
      <Ends row={row} side="targets" concepts={targets} isHeld={isHeld} />
      {slots.renderEvidence?.(phrase)}
      <NoteField part={phrase} />
    </div>
  );
}

interface EndsProps {
  readonly row: PhraseRow;
  readonly side: EndSide;
  readonly concepts: readonly MapConcept[];
  readonly isHeld: boolean;
}

function Ends({ row, side, concepts, isHeld }: EndsProps) {
  const { apply } = useMapListContext();
  const { t } = useLanguage();
  const join = useJoin(row, side);
  return (
    <div className={styles.ends}>
      {concepts.map(({ id, label }) => (
        <span key={id} className={styles.end}>
          {label.trim() || t("maplist.noLabel")}
          {!isHeld && (
            <IconButton
              icon="close"
              label={t("maplist.disconnect", { label })}
              onClick={() =>
                apply(
                  (map) => disconnectParts(map, row.id, id),
                  t("maplist.said.disconnected", { label }),
                )
              }
            />
          )}
        </span>
      ))}
      {!isHeld && concepts.length === 0 && (
        <EndAdder
          label={t(side === "sources" ? "maplist.source" : "maplist.target")}
          onEnd={join}
        />
      )}
    </div>
  );
}

/** With both sides it is a proposition: that one is open then. */
function useJoin({ id }: PhraseRow, side: EndSide): (end: ChosenEnd) => void {
  const { editor, apply, follow } = useMapListContext();
  const { t } = useLanguage();
  return (chosen) => {
    const isDone = apply(
      (map) => {
        const { map: resolved, end } = resolveEnd(map, chosen);
        const found = findOrAdd(resolved, end);
        return addEnd(found.map, { phrase: id, side, end: found.id });
      },
      t("maplist.said.joined"),
      { select: [id] },
    );
    if (!isDone) return;
    const made = propositionsOf(editor.store.getState().map).find(({ phrase }) => phrase.id === id);
    if (made !== undefined) follow(made.id);
  };
}
