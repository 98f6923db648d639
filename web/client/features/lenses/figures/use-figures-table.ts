/** The table of figures: which are shown, how they are sorted, which a reader has chosen to add up. */
import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { toSpreadsheet } from "../charts/to-spreadsheet.ts";
import { type Sorting, useSorting } from "../charts/use-sorting.ts";
import { useCopyText } from "../use-copy-text.ts";
import type { Figure } from "./collect-figures.ts";
import { type Family, familyOf } from "./measures.ts";
import { COLUMNS, type FigureColumn, useFigureCells } from "./use-figure-cells.ts";
import { useFigureComparers } from "./use-figure-comparers.ts";
import type { Figures } from "./use-figures.ts";

export const WHICH = ["all", "article", "record", "contested"] as const;
export type Which = (typeof WHICH)[number];

const FIRST: Sorting<FigureColumn> = { column: "number", isDescending: true };

export function useFiguresTable({ figures, all }: Figures) {
  const { t } = useLanguage();
  const [family, setFamily] = useState<Family | "any">("any");
  const [which, setWhich] = useState<Which>("all");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () =>
      figures.filter(
        (figure) => (family === "any" || familyOf(figure) === family) && isOf(figure, which),
      ),
    [figures, family, which],
  );
  const sort = useSorting(shown, useFigureComparers(), FIRST);
  const cellsOf = useFigureCells();
  const { outcome, copy } = useCopyText();
  return {
    ...sort,
    all,
    family,
    setFamily,
    which,
    setWhich,
    chosen,
    choose: (id: string) => setChosen((now) => withToggled(now, id)),
    chooseNone: () => setChosen(new Set()),
    outcome,
    copyTable: () => {
      const head = COLUMNS.map((column) => t(`figures.${column}Column`));
      copy(toSpreadsheet([head, ...sort.sorted.map(cellsOf)]));
    },
  };
}

export type FiguresTableState = ReturnType<typeof useFiguresTable>;

function isOf({ voice, contested }: Figure, which: Which): boolean {
  if (which === "contested") return contested.length > 0;
  return which === "all" || voice === which;
}

function withToggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
