/** How the table's columns order figures. Numbers are only compared within a unit: units stand in the order of the charts. */
import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Comparers } from "../charts/use-sorting.ts";
import type { Figure } from "./collect-figures.ts";
import { KNOWN_UNITS, measureOf } from "./measures.ts";
import type { FigureColumn } from "./use-figure-cells.ts";

export function useFigureComparers(): Comparers<FigureColumn, Figure> {
  const { language } = useLanguage();
  return useMemo(() => {
    const words = new Intl.Collator(language, { numeric: true });
    const byText = (textOf: (figure: Figure) => string) => (a: Figure, b: Figure) =>
      // What is missing stands last.
      Number(textOf(a) === "") - Number(textOf(b) === "") || words.compare(textOf(a), textOf(b));
    return {
      // Turned round it stands as in the charts: units in their order, the largest first.
      number: (a, b) => unitRank(b) - unitRank(a) || a.value - b.value,
      label: byText(({ labels }) => labels[language]),
      whom: byText(({ population, area }) => `${population ?? ""}${area ?? ""}`),
      date: byText(({ date, until }) => date ?? until ?? ""),
      estimator: byText(({ estimator }) => estimator ?? ""),
      voice: byText(({ voice }) => voice),
      source: byText(({ statements }) => statements[0]?.places[0] ?? statements[0]?.id ?? ""),
    };
  }, [language]);
}

function unitRank(figure: Figure): number {
  const index = KNOWN_UNITS.findIndex((unit) => unit === measureOf(figure));
  return index < 0 ? KNOWN_UNITS.length : index;
}
