import { useMemo, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { formatNumber } from "../../i18n/format.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { AddForm } from "./add-form.tsx";
import { MapListContext } from "./list-context.ts";
import type { MapListSlots } from "./list-slots.ts";
import styles from "./map-list.module.css";
import { OrderChoice } from "./order-choice.tsx";
import { ListRows } from "./rows/list-rows.tsx";
import { type ListOrder, readRows } from "./rows/read-rows.ts";
import { StatusRow } from "./status-row.tsx";
import { useMapList } from "./use-map-list.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** The whole map as sentences that can be read, changed and added to: the editor that needs no canvas. */
export function PropositionList({ slots }: { readonly slots: MapListSlots }) {
  const { t, language } = useLanguage();
  const list = useMapList(slots);
  const { map, isReadOnly } = list;
  const [order, setOrder] = useState<ListOrder>("map");
  const [isAdding, setAdding] = useState(false);
  const content = useMemo(() => readRows(map, order), [map, order]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const onKeyDown = useUndoKeys(list);
  const head = useRef<HTMLElement>(null);
  const close = (): void => {
    setAdding(false);
    head.current?.querySelector("button")?.focus();
  };
  return (
    <MapListContext value={list}>
      {/* Keys of whatever is inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section className={styles.list} aria-label={t("maplist.title")} onKeyDown={onKeyDown}>
        <header ref={head} className={styles.head}>
          <h2>{t("maplist.title")}</h2>
          <span className={styles.count}>{formatNumber(content.propositions, language)}</span>
          {content.crossLinks > 0 && (
            <span className={styles.crossCount}>
              {t("maplist.crossLinks", { count: content.crossLinks })}
            </span>
          )}
          {!isReadOnly && (
            <TextButton look="link" isExpanded={isAdding} onClick={() => setAdding(!isAdding)}>
              {t("maplist.add")}
            </TextButton>
          )}
        </header>
        {content.rows.length > 1 && <OrderChoice order={order} onChoose={setOrder} />}
        {/* A pause hides what is half written and does not lose it. */}
        {isAdding && (
          <div hidden={isReadOnly}>
            <AddForm onClose={close} />
          </div>
        )}
        <div ref={setScroller} className={styles.scroller}>
          {content.rows.length === 0 ? (
            <p className={styles.empty}>{t("maplist.empty")}</p>
          ) : (
            <ListRows rows={content.rows} scroller={scroller} label={t("maplist.title")} />
          )}
        </div>
        <StatusRow />
      </section>
    </MapListContext>
  );
}
