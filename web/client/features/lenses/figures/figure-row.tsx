import type { ReactNode } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import type { Figure } from "./collect-figures.ts";
import { FigureSource } from "./figure-source.tsx";
import styles from "./figures.module.css";
import { formatFigure, formatFigureDate } from "./format-figure.ts";
import { useFigureOpening } from "./use-figures.ts";

export interface FigureRowProps {
  readonly figure: Figure;
  /** The figure drawn, between its name and its source. */
  readonly children?: ReactNode;
}

/** A figure in words: what it is, the number, its date, who gives it and where. */
export function FigureRow({ figure, children }: FigureRowProps) {
  const { t, language } = useLanguage();
  const { isOpen, open } = useFigureOpening(figure);
  const { labels, contested, estimator, voice, entities } = figure;
  const date = formatFigureDate(figure, language);
  return (
    <li className={styles.figure} data-current={isOpen || undefined} data-voice={voice}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.label}
          aria-current={isOpen || undefined}
          onClick={open}
        >
          {contested.length > 0 && <ContestedMark label={t("status.contested")} />}
          {labels[language]}
        </button>
        <span className={styles.number}>{formatFigure(figure, language)}</span>
      </div>
      {children}
      <div className={styles.meta}>
        {date !== null && <span>{date}</span>}
        {estimator !== null && <span lang="en">{estimator}</span>}
        <FigureSource figure={figure} />
        {entities.length > 1 && (
          <span>
            {t("figures.shared", {
              names: new Intl.ListFormat(language).format(
                entities.map((entity) => entity.abbreviation ?? entity.labels[language]),
              ),
            })}
          </span>
        )}
      </div>
    </li>
  );
}
