/** A figure as a row of plain text, in the order of the table's columns. Numbers stay numbers, so that they can be counted with. */
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Figure } from "./collect-figures.ts";
import { formatFigureDate } from "./format-figure.ts";
import { useUnitName } from "./use-unit-name.ts";

export const COLUMNS = ["number", "label", "whom", "date", "estimator", "voice", "source"] as const;
export type FigureColumn = (typeof COLUMNS)[number];

export function useFigureCells(): (figure: Figure) => string[] {
  const { t, language } = useLanguage();
  const unitName = useUnitName();
  return (figure) => {
    const { labels, value, before, comparator, unit, population, area, estimator, voice } = figure;
    const sign = comparator === "=" ? "" : `${comparator} `;
    const from = before === null ? "" : `${before} → `;
    const places = figure.statements.flatMap(({ places: [first] }) => first ?? []);
    const works = figure.statements.flatMap(({ cites }) => cites.map(({ short }) => short));
    return [
      `${from}${sign}${value} ${unitName(unit)}`,
      labels[language],
      [population, area].filter((text) => text !== null).join(", "),
      formatFigureDate(figure, language) ?? "",
      estimator ?? "",
      t(`figures.${voice}Voice`),
      [...new Set([...places, ...works])].join("; "),
    ];
  };
}
