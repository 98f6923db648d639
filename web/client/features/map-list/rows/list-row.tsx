import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useMapListContext } from "../list-context.ts";
import { OpenConcept } from "../open/open-concept.tsx";
import { OpenPhrase } from "../open/open-phrase.tsx";
import { OpenProposition } from "../open/open-proposition.tsx";
import { partsOf, type PartRow } from "./read-rows.ts";
import styles from "./rows.module.css";
import { Sentence } from "./sentence.tsx";

export interface ListRowProps {
  readonly row: PartRow;
  readonly isActive: boolean;
  /** The keyboard is to go to this row. */
  readonly isAwaited: boolean;
  readonly onArrived: () => void;
}

/** One sentence, or the fields of the one that is open. */
export function ListRowView({ row, isActive, isAwaited, onArrived }: ListRowProps) {
  const { opened, open, editor, slots } = useMapListContext();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = opened?.id === row.id;
  useEffect(() => {
    if (!isAwaited || button.current === null) return;
    button.current.focus();
    onArrived();
    // The button is there again when the row was closed.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isAwaited, isOpen, onArrived]);
  if (isOpen) return <OpenRow row={row} />;
  return (
    <div className={styles.line}>
      <button
        ref={button}
        type="button"
        className={styles.row}
        data-row={row.id}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={false}
        onFocus={() => editor.select(partsOf(row))}
        onClick={() => {
          open(row.id);
          editor.show(partsOf(row));
        }}
      >
        <RowWords row={row} />
        <span className={styles.pencil}>
          <Icon name="pencil" size={18} />
        </span>
      </button>
      {row.kind === "proposition" && slots.renderMark !== undefined && (
        <span className={styles.mark}>{slots.renderMark(row.proposition)}</span>
      )}
    </div>
  );
}

/** All of it is brought into sight, as far as it fits. */
function OpenRow({ row }: { readonly row: PartRow }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It gives back a promise in some browsers.
    void box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box}>
      <OpenFields row={row} />
    </div>
  );
}

function OpenFields({ row }: { readonly row: PartRow }): ReactNode {
  if (row.kind === "proposition") return <OpenProposition proposition={row.proposition} />;
  if (row.kind === "phrase") return <OpenPhrase row={row} />;
  return <OpenConcept concept={row.concept} />;
}

function RowWords({ row }: { readonly row: PartRow }) {
  const { slots } = useMapListContext();
  const { t } = useLanguage();
  if (row.kind === "concept") {
    const { label, entity, note } = row.concept;
    return (
      <>
        <span className={styles.number}>{entity !== null && slots.renderKindMark?.(entity)}</span>
        <span className={styles.name}>{label.trim() || t("maplist.noLabel")}</span>
        {row.isParked && <span className={styles.word}>{t("maplist.parked")}</span>}
        {note !== "" && <NoteSign />}
      </>
    );
  }
  if (row.kind === "phrase")
    return (
      <>
        <span className={styles.number} />
        <Sentence sources={row.sources} phrase={row.phrase.text} targets={row.targets} />
        {row.phrase.note !== "" && <NoteSign />}
      </>
    );
  const { number, proposition, isCrossLink } = row;
  const { source, phrase, target } = proposition;
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span>
        <Sentence sources={[source]} phrase={phrase.text} targets={[target]} />
        {isCrossLink && <span className={styles.cross}>{t("maplist.crossLink")}</span>}
        {slots.isContested?.(proposition) === true && (
          <span className={styles.contested}>
            <ContestedMark /> {t("maplist.contested")}
          </span>
        )}
        {phrase.note !== "" && <NoteSign />}
      </span>
    </>
  );
}

function NoteSign() {
  const { t } = useLanguage();
  return (
    <span className={styles.word} role="img" aria-label={t("maplist.hasNote")}>
      <Icon name="note" size={14} />
    </span>
  );
}
