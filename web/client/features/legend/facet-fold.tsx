import { useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Facet } from "../../state/filters.ts";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { LegendRow } from "./legend-row.tsx";
import styles from "./legend.module.css";
import type { Legend } from "./use-legend.ts";

const FIRST = 12;

export interface FacetRow {
  readonly value: string;
  readonly name: string;
}

export interface FacetFoldProps {
  readonly legend: Legend;
  readonly facet: Facet;
  readonly title: string;
  readonly rows: readonly FacetRow[];
  /** The rows are linking phrases, which stand in italics everywhere. */
  readonly isPhrase?: boolean;
}

export function FacetFold({ legend, facet, title, rows, isPhrase = false }: FacetFoldProps) {
  const { t, language } = useLanguage();
  const hidden: ReadonlySet<string> = legend.filters.hidden[facet];
  const [isOpen, setIsOpen] = useState(hidden.size > 0);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  const values = rows.map(({ value }) => value);
  return (
    <div>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="chevronRight" size={14} />
        <span className={styles.name}>{title}</span>
        <span className={styles.count}>
          {hidden.size > 0 && t("filter.hidden", { count: hidden.size })}
        </span>
      </button>
      {isOpen && (
        <ul data-phrases={isPhrase || undefined} className={styles.facet}>
          {shown.map(({ value, name }) => (
            <LegendRow
              key={value}
              mark={null}
              name={name}
              count={formatNumber(legend.counts[facet].get(value) ?? 0, language)}
              isEmpty={false}
              isShown={!hidden.has(value)}
              isStrip={false}
              onPick={(isAlone) => legend.pick(facet, value, isAlone ? values : null)}
            />
          ))}
          {rows.length > FIRST && (
            <li>
              <TextButton look="link" isExpanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
                {isWhole
                  ? t("inspector.less")
                  : t("inspector.more", { count: rows.length - FIRST })}
              </TextButton>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
