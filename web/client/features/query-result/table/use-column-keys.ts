/** A column by keys, on its head: Enter sorts, Shift with arrows widens or narrows, Alt with arrows moves, Delete hides. */
import type { Column, Table } from "@tanstack/react-table";
import type { KeyboardEvent } from "react";
import { NARROWEST } from "./estimate-widths.ts";
import { type ColumnMeta, moveColumn, nextSorting, type ResultRow } from "./use-result-table.ts";

const STEP = 16;

export function useColumnKeys(table: Table<ResultRow>) {
  return (event: KeyboardEvent, column: Column<ResultRow>): void => {
    if (change(event, column, table)) event.preventDefault();
  };
}

function change(event: KeyboardEvent, column: Column<ResultRow>, table: Table<ResultRow>): boolean {
  const by = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
  if (by !== undefined && event.shiftKey) {
    resizeColumn(table, column, by * STEP);
    return true;
  }
  if (by !== undefined && event.altKey) {
    table.setColumnOrder(moveColumn(orderOf(table), column.id, by));
    return true;
  }
  if (event.key === "Delete" && table.getVisibleLeafColumns().length > 1) {
    column.toggleVisibility(false);
    return true;
  }
  if (event.key !== "Enter" && event.key !== " ") return false;
  sortBy(table, column);
  return true;
}

export function resizeColumn(table: Table<ResultRow>, column: Column<ResultRow>, by: number): void {
  const size = Math.max(NARROWEST, column.getSize() + by);
  table.setColumnSizing((sizes) => ({ ...sizes, [column.id]: size }));
}

export function sortBy(table: Table<ResultRow>, column: Column<ResultRow>): void {
  table.setSorting((sorting) => nextSorting(sorting, column.columnDef.meta as ColumnMeta));
}

export function orderOf(table: Table<ResultRow>): string[] {
  const { columnOrder } = table.getState();
  const all = table.getAllLeafColumns().map(({ id }) => id);
  // After an answer with other columns what is kept of the order no longer fits.
  return columnOrder.length === all.length && all.every((id) => columnOrder.includes(id))
    ? columnOrder
    : all;
}
