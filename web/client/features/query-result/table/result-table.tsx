import type { Table } from "@tanstack/react-table";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import { enterCell, isCopy, moveInside } from "./cell-keys.ts";
import { HeadRow } from "./head-row.tsx";
import { LibraryContext, TabStops } from "./library-context.ts";
import styles from "./result-table.module.css";
import { TableRow } from "./table-row.tsx";
import { useColumnKeys } from "./use-column-keys.ts";
import { type GridCursor, useGridCursor } from "./use-grid-cursor.ts";
import type { ColumnMeta, ResultRow } from "./use-result-table.ts";
import { useRowWindow } from "./use-row-window.ts";

export interface ResultTableProps {
  readonly read: ReadAnswer;
  readonly table: Table<ResultRow>;
  /** Puts a cell, or the row whose number is given, on the clipboard. */
  readonly onCopy: (place: CopiedPlace) => void;
}

export interface CopiedPlace {
  readonly row: ResultRow;
  /** Its index in the answer; null for the whole row. */
  readonly column: number | null;
}

/** The column of row numbers, in pixels. */
export const NUMBERS = 62;

/** Rows of which only those in sight are made, walked by arrows, spoken as a grid. */
export function ResultTable({ read, table, onCopy }: ResultTableProps) {
  const { t } = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const { open, toggle } = useOpenRows();
  const { rows } = table.getRowModel();
  const columns = table.getVisibleLeafColumns();
  const [focused, setFocused] = useState(-1);
  const { virtual, page } = useRowWindow({ grid, count: rows.length, kept: focused });
  const cursor = useGridCursor({
    grid,
    size: { rows: rows.length, columns: columns.length + 1, page },
    reveal: (row) => {
      setFocused(row);
      virtual.scrollToIndex(row);
    },
  });
  const onCursor = (row: number, column: number) => {
    setFocused(row);
    cursor.set({ row, column });
  };
  const onKeyDown = useTableKeys({ table, cursor, onCopy, toggle });
  const width = table.getTotalSize() + NUMBERS;
  return (
    <InTable library={read.library}>
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        aria-label={t("result.table")}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <HeadRow table={table} cursor={cursor} width={width} />
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: virtual.getTotalSize(), width }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]?.original;
            if (row === undefined) return null;
            return (
              <TableRow
                key={row.index}
                ref={virtual.measureElement}
                row={row}
                columns={columns}
                at={index}
                start={start}
                isOpen={open.has(row.index)}
                cursor={cursor.place.row === index ? cursor.place.column : null}
                onCursor={(column) => onCursor(index, column)}
                onToggle={() => toggle(row.index)}
              />
            );
          })}
        </div>
      </div>
    </InTable>
  );
}

/** Cells know the atlas's names, and their ways are no stops of their own. */
function InTable({
  library,
  children,
}: {
  readonly library: ReadAnswer["library"];
  readonly children: ReactNode;
}) {
  return (
    <LibraryContext value={library}>
      <TabStops value={false}>{children}</TabStops>
    </LibraryContext>
  );
}

/** Rows that are shown in full, by their index in the answer. */
function useOpenRows() {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  return { open, toggle };
}

interface TableKeys extends Pick<ResultTableProps, "table" | "onCopy"> {
  readonly cursor: GridCursor;
  readonly toggle: (index: number) => void;
}

function useTableKeys({ table, cursor, onCopy, toggle }: TableKeys) {
  const columnKeys = useColumnKeys(table);
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (moveInside(event) || cursor.onKey(event)) return;
    const { row, column } = cursor.place;
    const leaf = table.getVisibleLeafColumns()[column - 1];
    if (row < 0) {
      if (leaf !== undefined) columnKeys(event, leaf);
      return;
    }
    const found = table.getRowModel().rows[row]?.original;
    if (found === undefined) return;
    if (isCopy(event)) {
      event.preventDefault();
      const meta = leaf?.columnDef.meta as ColumnMeta | undefined;
      onCopy({ row: found, column: meta?.index ?? null });
    }
    if (event.key === "Enter" || event.key === "F2") enterCell(event, () => toggle(found.index));
  };
}
