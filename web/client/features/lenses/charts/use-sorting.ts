/** Which column a table is sorted by. The same column asked for again turns the order round. */
import { useMemo, useState } from "react";

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

export type Comparers<Column extends string, Row> = Readonly<
  Record<Column, (a: Row, b: Row) => number>
>;

export function useSorting<Column extends string, Row>(
  rows: readonly Row[],
  comparers: Comparers<Column, Row>,
  first: Sorting<Column>,
) {
  const [sorting, setSorting] = useState(first);
  const sorted = useMemo(() => {
    const way = sorting.isDescending ? -1 : 1;
    return rows.toSorted((a, b) => way * comparers[sorting.column](a, b));
  }, [rows, comparers, sorting]);
  return {
    sorting,
    sorted,
    /** Without a direction, a column that is asked for again is turned round. */
    sortBy: (column: Column, isDescending?: boolean) =>
      setSorting((now) => ({
        column,
        isDescending: isDescending ?? (now.column === column && !now.isDescending),
      })),
  };
}
