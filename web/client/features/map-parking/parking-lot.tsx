import { type ReactNode, useRef, useState } from "react";
import { MAP_LIMITS } from "../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ParkedItem } from "./parked-item.tsx";
import styles from "./map-parking.module.css";
import { type Lot, useLot } from "./use-lot.ts";

export interface ParkingLotProps {
  /** Before a concept that the atlas knows. */
  readonly renderKindMark?: (entity: string) => ReactNode;
}

/** Concepts and phrases that wait. What is dragged out carries its id as `application/x-atlas-part`. */
export function ParkingLot({ renderKindMark }: ParkingLotProps) {
  const { t } = useLanguage();
  const lot = useLot();
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const mayAdd = useMapState((state) => state.rules.ownConcepts);
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void => {
    const items = list.current?.querySelectorAll<HTMLElement>("[data-part]") ?? [];
    items[Math.max(0, Math.min(index, items.length - 1))]?.focus();
  };
  return (
    <section className={styles.lot} aria-label={t("maplist.lot.title")}>
      <h2>{t("maplist.lot.title")}</h2>
      {lot.parts.length === 0 && <p className={styles.empty}>{t("maplist.lot.empty")}</p>}
      <ul ref={list} className={styles.parts}>
        {lot.parts.map((part, index) => (
          <ParkedItem
            key={part.id}
            part={part}
            index={index}
            lot={lot}
            isReadOnly={isReadOnly}
            mark={part.entity !== null && renderKindMark?.(part.entity)}
            onFocus={focus}
          />
        ))}
      </ul>
      {!isReadOnly && mayAdd && <AddField lot={lot} />}
      {!isReadOnly && <About />}
      <div className={styles.status} data-refusal={lot.news.isRefusal || undefined}>
        <p role="status">{lot.news.text}</p>
        {lot.offersUndo && (
          <TextButton look="link" onClick={lot.undo}>
            {t("maplist.undo")}
          </TextButton>
        )}
      </div>
    </section>
  );
}

function AddField({ lot }: { readonly lot: Lot }) {
  const { t } = useLanguage();
  const [label, setLabel] = useState("");
  const add = (): void => {
    if (label.trim() !== "" && lot.add(label.trim())) setLabel("");
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        className={styles.input}
        aria-label={t("maplist.lot.add")}
        placeholder={t("maplist.lot.add")}
        autoComplete="off"
        maxLength={MAP_LIMITS.words}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      {label.trim() !== "" && <IconButton icon="plus" label={t("maplist.lot.add")} onClick={add} />}
    </form>
  );
}

function About() {
  const { t } = useLanguage();
  const [before = "", after = ""] = t("maplist.lot.about", { key: "\u0000" }).split("\u0000");
  return (
    <p className={styles.about}>
      <span className={styles.fine}>
        {before}
        <kbd>P</kbd>
        {after}
      </span>
      <span className={styles.coarse}>{t("maplist.lot.aboutTouch")}</span>
    </p>
  );
}
