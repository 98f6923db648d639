/** Puts a cell, a row or all of an answer on the clipboard, as the table shows it. */
import type { Table } from "@tanstack/react-table";
import { useEffect, useState } from "react";
import { copyText } from "../../../share/copy-text.ts";
import { plainText } from "../read/plain-text.ts";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import type { CopiedPlace } from "../table/result-table.tsx";
import type { ColumnMeta, ResultRow } from "../table/use-result-table.ts";
import { copiedRow, copiedText, type CopyForm } from "./copied-text.ts";

const SHOWN_FOR = 3000;

export interface Copying {
  readonly outcome: "copied" | "failed" | null;
  readonly copyAll: (form: CopyForm) => void;
  readonly copyPlace: (place: CopiedPlace) => void;
}

export function useCopying({ answer }: ReadAnswer, table: Table<ResultRow>): Copying {
  const [outcome, setOutcome] = useState<Copying["outcome"]>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (text: string) => setOutcome((await copyText(text)) ? "copied" : "failed");
  const indexes = () =>
    table.getVisibleLeafColumns().map(({ columnDef }) => (columnDef.meta as ColumnMeta).index);
  const pick = ({ cells }: ResultRow) => indexes().map((index) => cells[index] ?? null);
  return {
    outcome,
    copyAll(form) {
      const rows = table.getRowModel().rows.map(({ original }) => pick(original));
      const columns = indexes().map((index) => answer.columns[index] ?? "");
      void copy(copiedText(form, { columns, rows }));
    },
    copyPlace({ row, column }) {
      const text =
        column === null ? copiedRow(pick(row)) : (plainText(row.cells[column] ?? null) ?? "");
      void copy(text);
    },
  };
}
