import { useLanguage } from "../../../i18n/use-language.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import chartStyles from "../charts/charts.module.css";
import { SortHeader } from "../charts/sort-header.tsx";
import { FigureSums } from "./figure-sums.tsx";
import { FigureTableRow } from "./figure-table-row.tsx";
import styles from "./figures.module.css";
import { FiguresToolbar } from "./figures-toolbar.tsx";
import { COLUMNS } from "./use-figure-cells.ts";
import type { Figures } from "./use-figures.ts";
import { useFiguresTable } from "./use-figures-table.ts";

/** Every figure in a row: sorted by any column, copied as a table, added up by hand. */
export function FiguresTable({ figures }: { readonly figures: Figures }) {
  const { t } = useLanguage();
  const table = useFiguresTable(figures);
  const { sorted, sorting, sortBy, chosen, choose, chooseNone, all } = table;
  return (
    <>
      <FiguresToolbar table={table} />
      <ScrollRegion label={t("figures.table")} className={styles.tableBox}>
        <table className={chartStyles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span>{t("figures.add")}</span>
              </th>
              {COLUMNS.map((column) => (
                <SortHeader
                  key={column}
                  column={column}
                  name={t(`figures.${column}Column`)}
                  sorting={sorting}
                  onSort={sortBy}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((figure) => (
              <FigureTableRow
                key={figure.id}
                figure={figure}
                isChosen={chosen.has(figure.id)}
                onChoose={() => choose(figure.id)}
              />
            ))}
          </tbody>
        </table>
        {sorted.length === 0 && <p className={styles.nothing}>{t("figures.nothing")}</p>}
      </ScrollRegion>
      <FigureSums figures={all.filter(({ id }) => chosen.has(id))} onClear={chooseNone} />
    </>
  );
}
