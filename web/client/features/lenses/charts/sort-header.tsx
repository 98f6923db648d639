import type { Sorting } from "./use-sorting.ts";

export interface SortHeaderProps<Column extends string> {
  readonly column: Column;
  readonly name: string;
  readonly sorting: Sorting<Column>;
  readonly onSort: (column: Column) => void;
}

/** A column's name, which sorts by it. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>) {
  const { column, name, sorting, onSort } = props;
  const order = sorting.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sorting.column === column ? order : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {name}
        <svg viewBox="0 0 10 8" aria-hidden>
          <path d="M5 0L10 8H0z" />
        </svg>
      </button>
    </th>
  );
}
