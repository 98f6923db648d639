/** Which column a table is sorted by, kept as a word of the lens: `year`, or `-year` downwards. */
import { useMemo } from "react";
import { useLensWords } from "../use-lens-words.ts";

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
  const { words, keep } = useLensWords();
  const sorting = useMemo(
    () => readOrder(words.order, Object.keys(comparers) as Column[]) ?? first,
    [words.order, comparers, first],
  );
  const sorted = useMemo(() => {
    const way = sorting.isDescending ? -1 : 1;
    return rows.toSorted((a, b) => way * comparers[sorting.column](a, b));
  }, [rows, comparers, sorting]);
  return {
    sorting,
    sorted,
    /** As a word of an address. */
    order: writeOrder(sorting),
    /** Without a direction, a column that is asked for again is turned round. */
    sortBy: (column: Column, isDescending?: boolean) => {
      const turned = isDescending ?? (sorting.column === column && !sorting.isDescending);
      const order = writeOrder({ column, isDescending: turned });
      keep({ order: order === writeOrder(first) ? null : order });
    },
  };
}

function readOrder<Column extends string>(
  word: string | undefined,
  columns: readonly Column[],
): Sorting<Column> | null {
  const column = columns.find((each) => each === word?.replace(/^-/, ""));
  return column === undefined ? null : { column, isDescending: word?.startsWith("-") === true };
}

function writeOrder({ column, isDescending }: Sorting<string>): string {
  return `${isDescending ? "-" : ""}${column}`;
}
