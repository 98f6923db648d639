/** A table's state: order, widths, what is hidden, what it is sorted by. Kept while an answer has the same columns. */
import {
  type ColumnDef,
  getCoreRowModel,
  type SortingState,
  type Table,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { orderRows } from "../read/compare-values.ts";
import type { ColumnRole } from "../read/read-columns.ts";
import type { GateValue } from "../read/read-value.ts";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import { estimateWidths, fillWidth, NARROWEST } from "./estimate-widths.ts";

export interface ResultRow {
  /** In the answer, from 0. */
  readonly index: number;
  readonly cells: readonly GateValue[];
}

export interface ColumnMeta {
  readonly index: number;
  readonly name: string;
  readonly role: ColumnRole;
}

const coreRows = getCoreRowModel<ResultRow>();

export function useResultTable(read: ReadAnswer, available: number): Table<ResultRow> {
  const { answer, roles, library } = read;
  const { language } = useLanguage();
  const [sorting, setSorting] = useState<SortingState>([]);
  const columns = useMemo(() => toColumns(read, available), [read, available]);
  const data = useMemo(() => {
    const { rows } = answer;
    const [first] = sorting;
    const column = first === undefined ? -1 : answer.columns.indexOf(first.id);
    if (first === undefined || column < 0)
      return rows.map((cells, index) => ({ index, cells }) satisfies ResultRow);
    const order = orderRows(
      { rows, roles, library, language },
      { column, isDescending: first.desc },
    );
    return order.map((index): ResultRow => ({ index, cells: rows[index] ?? [] }));
  }, [answer, roles, library, language, sorting]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is asked anew with each render
  return useReactTable<ResultRow>({
    data,
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    manualSorting: true,
    columnResizeMode: "onChange",
    getCoreRowModel: coreRows,
  });
}

function toColumns(
  { answer, roles, library }: ReadAnswer,
  available: number,
): ColumnDef<ResultRow>[] {
  const { columns: names, rows } = answer;
  const widths = fillWidth(
    estimateWidths({ columns: names, rows, roles, library, available }),
    roles,
    available,
  );
  return names.map((name, index) => ({
    id: name,
    accessorFn: ({ cells }) => cells[index],
    size: widths[index] ?? NARROWEST,
    minSize: NARROWEST,
    meta: { index, name, role: roles[index] ?? "values" } satisfies ColumnMeta,
  }));
}

/** Numbers begin downwards, all else upwards; the third press takes the answer's own order again. */
export function nextSorting(
  sorting: SortingState,
  { name, role }: Pick<ColumnMeta, "name" | "role">,
): SortingState {
  const isFirstDown = role === "numbers";
  const [now] = sorting;
  if (now?.id !== name) return [{ id: name, desc: isFirstDown }];
  return now.desc === isFirstDown ? [{ id: name, desc: !isFirstDown }] : [];
}

/** With the column moved by one place. */
export function moveColumn(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const rest = order.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
