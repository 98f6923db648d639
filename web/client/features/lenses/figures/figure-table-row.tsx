import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import type { Figure } from "./collect-figures.ts";
import { FigureSource } from "./figure-source.tsx";
import styles from "./figures.module.css";
import { formatFigure, formatFigureDate } from "./format-figure.ts";
import { useFigureOpening } from "./use-figures.ts";
import { useUnitName } from "./use-unit-name.ts";

export interface FigureTableRowProps {
  readonly figure: Figure;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function FigureTableRow({ figure, isChosen, onChoose }: FigureTableRowProps) {
  const { t, language } = useLanguage();
  const { isOpen, open } = useFigureOpening(figure);
  const unitName = useUnitName();
  const { labels, contested, counts, population, area, estimator, entities, unit, voice } = figure;
  return (
    <tr data-current={isOpen || undefined}>
      <td className={styles.choose}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t("figures.addThis", { name: labels[language] })}
          onChange={onChoose}
        />
      </td>
      <td className={styles.numberCell}>
        {formatFigure(figure, language)}
        <small>{unitName(unit)}</small>
      </td>
      <td>
        <button type="button" className={styles.label} onClick={open}>
          {contested.length > 0 && <ContestedMark label={t("status.contested")} />}
          {labels[language]}
        </button>
        <small lang="en">{counts}</small>
        {entities.length > 1 && (
          <small>
            {t("figures.shared", {
              names: new Intl.ListFormat(language).format(
                entities.map((entity) => entity.abbreviation ?? entity.labels[language]),
              ),
            })}
          </small>
        )}
      </td>
      <td lang="en">{[population, area].filter((text) => text !== null).join(" · ")}</td>
      <td>{formatFigureDate(figure, language)}</td>
      <td lang="en">{estimator}</td>
      <td>{t(`figures.${voice}Voice`)}</td>
      <td>
        <FigureSource figure={figure} />
      </td>
    </tr>
  );
}
