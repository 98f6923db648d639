/** The table of figures: which are shown, how they are sorted, which a reader has chosen to add up. */
import { useMemo } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { toSpreadsheet } from "../../../share/to-spreadsheet.ts";
import { type Sorting, useSorting } from "../charts/use-sorting.ts";
import { useCopyText } from "../use-copy-text.ts";
import { idsIn, oneOf, useLensWords, useUnknownWords } from "../use-lens-words.ts";
import type { Figure } from "./collect-figures.ts";
import { FAMILIES, type Family, familyOf } from "./measures.ts";
import { COLUMNS, type FigureColumn, useFigureCells } from "./use-figure-cells.ts";
import { useFigureComparers } from "./use-figure-comparers.ts";
import type { Figures } from "./use-figures.ts";

export const WHICH = ["all", "article", "record", "contested"] as const;
export type Which = (typeof WHICH)[number];

export const ANY_FAMILY = ["any", ...FAMILIES] as const;

const FIRST: Sorting<FigureColumn> = { column: "number", isDescending: true };

export function useFiguresTable({ figures, all }: Figures) {
  const { t } = useLanguage();
  const { words, keep } = useLensWords();
  const family = oneOf(words.unit, ANY_FAMILY, "any");
  const which = oneOf(words.numbers, WHICH, "all");
  const chosen = useMemo(
    () => new Set(idsIn(words.sum, (id) => all.some((figure) => figure.id === id))),
    [words.sum, all],
  );
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
  const choose = (ids: ReadonlySet<string>) => keep({ sum: [...ids].join(",") });
  useUnknownWords({ unit: family, numbers: which, order: sort.order, sum: [...chosen].join(",") });
  return {
    ...sort,
    all,
    family,
    setFamily: (next: Family | "any") => keep({ unit: next === "any" ? null : next }),
    which,
    setWhich: (next: Which) => keep({ numbers: next === "all" ? null : next }),
    chosen,
    choose: (id: string) => choose(withToggled(chosen, id)),
    chooseNone: () => choose(new Set()),
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
