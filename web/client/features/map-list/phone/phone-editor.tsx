import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { MapListContext } from "../list-context.ts";
import type { MapListSlots } from "../list-slots.ts";
import { ListRows } from "../rows/list-rows.tsx";
import { readRows } from "../rows/read-rows.ts";
import { StatusRow } from "../status-row.tsx";
import { useMapList } from "../use-map-list.ts";
import { useUndoKeys } from "../use-undo-keys.ts";
import { PhoneFields } from "./phone-fields.tsx";
import styles from "./phone.module.css";

/** The map on a phone: three fields that read as one sentence, and below them what was said so far. */
export function PhoneEditor({ slots }: { readonly slots: MapListSlots }) {
  const { t } = useLanguage();
  const list = useMapList(slots);
  const { map, isReadOnly } = list;
  const content = useMemo(() => readRows(map, "map"), [map]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const onKeyDown = useUndoKeys(list);
  return (
    <MapListContext value={list}>
      {/* Keys of whatever is inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section className={styles.phone} aria-label={t("maplist.title")} onKeyDown={onKeyDown}>
        <div ref={setScroller} className={styles.scroller}>
          {/* A pause hides what is half written and does not lose it. */}
          <div hidden={isReadOnly}>
            <PhoneFields />
          </div>
          <div className={styles.yours}>
            <h2>
              {t("maplist.yours")}{" "}
              <span>{t("maplist.count", { count: content.propositions })}</span>
            </h2>
            {content.rows.length === 0 ? (
              <p className={styles.empty}>{t("maplist.emptyPhone")}</p>
            ) : (
              <ListRows
                look="phone"
                rows={content.rows}
                scroller={scroller}
                label={t("maplist.title")}
              />
            )}
          </div>
        </div>
        <StatusRow />
      </section>
    </MapListContext>
  );
}
