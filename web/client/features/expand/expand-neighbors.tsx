import { useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { readTypePhrase } from "../../statements/index.ts";
import type { NeighborRow } from "../../state/count-neighbors.ts";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./expand.module.css";
import { useExpand, type Wanted } from "./use-expand.ts";

/** More than this at once would bury what is there, so the most connected are offered first. */
const MANY = 24;
const CAP = 20;

/** The action "show neighbors": counts first, by type and direction, then one click for each. */
export function ExpandNeighbors({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { tally, add, isAdding, failure } = useExpand(id);
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const { total, missing, rows } = tally;
  return (
    <>
      <TextButton icon="expand" isExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t("inspector.expand")}
        {missing > 0 && <b className={styles.more}>{t("expand.missing", { count: missing })}</b>}
      </TextButton>
      {isOpen && (
        <div id={panelId} className={styles.panel} aria-busy={isAdding}>
          <p className={styles.summary} role="status">
            {t("expand.onCanvas", { shown: total - missing, count: total })}
          </p>
          {missing > 0 && (
            <div className={styles.all}>
              {missing > MANY && (
                <TextButton look="bordered" onClick={() => add({ limit: CAP })}>
                  {t("expand.cap", { count: CAP })}
                </TextButton>
              )}
              <TextButton look="bordered" onClick={() => add({})}>
                {t("expand.all", { count: total })}
              </TextButton>
            </div>
          )}
          {failure !== null && (
            <p role="alert">{failure.message === "" ? t("error.offline") : failure.message}</p>
          )}
          <ul>
            {rows.map((row) => (
              <ExpandRow key={`${row.direction} ${row.type}`} row={row} onAdd={add} />
            ))}
          </ul>
          {rows.length === 0 && <p>{t("expand.nothing")}</p>}
        </div>
      )}
    </>
  );
}

interface ExpandRowProps {
  readonly row: NeighborRow;
  readonly onAdd: (wanted: Wanted) => void;
}

function ExpandRow({ row, onAdd }: ExpandRowProps) {
  const { t, language } = useLanguage();
  const { type, direction, neighbors, missing } = row;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        disabled={missing === 0}
        onClick={() => onAdd({ type, direction, ...(missing > MANY && { limit: CAP }) })}
      >
        <Icon name={direction === "out" ? "out" : "back"} size={14} />
        <span className={styles.direction}>
          {direction === "out" ? t("inspector.relationsOut") : t("inspector.relationsIn")}
        </span>
        <i>{readTypePhrase(type, language)}</i>
        <span className={styles.count}>
          {missing === 0
            ? t("expand.allShown", { count: neighbors })
            : t("expand.add", { count: missing })}
        </span>
      </button>
    </li>
  );
}
