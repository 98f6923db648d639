import type { Column, Header, Table } from "@tanstack/react-table";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./result-table.module.css";
import { sortBy } from "./use-column-keys.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import type { ColumnMeta, ResultRow } from "./use-result-table.ts";

export interface HeadRowProps {
  readonly table: Table<ResultRow>;
  readonly cursor: GridCursor;
  readonly width: number;
}

/** Names of the columns as the statement has them; a press sorts, the edge is drawn to widen. */
export function HeadRow({ table, cursor, width }: HeadRowProps) {
  const { t } = useLanguage();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const at = cursor.place.row === -1 ? cursor.place.column : null;
  return (
    <div role="rowgroup" className={styles.head} style={{ width }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={t("result.rowNumber")}
          className={styles.numberHead}
          data-cell="-1:0"
          tabIndex={at === 0 ? 0 : -1}
          onFocus={() => cursor.set({ row: -1, column: 0 })}
        >
          #
        </div>
        {headers.map((header, index) => (
          <HeadCell
            key={header.id}
            header={header}
            at={index + 1}
            isCurrent={at === index + 1}
            onCursor={() => cursor.set({ row: -1, column: index + 1 })}
            onSort={() => sortBy(table, header.column)}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps {
  readonly header: Header<ResultRow, unknown>;
  readonly at: number;
  readonly isCurrent: boolean;
  readonly onCursor: () => void;
  readonly onSort: () => void;
}

function HeadCell({ header, at, isCurrent, onCursor, onSort }: HeadCellProps) {
  const { column } = header;
  const { name, role } = column.columnDef.meta as ColumnMeta;
  const startResize = header.getResizeHandler();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid hears keys for all its cells
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sortOf(column)}
      className={styles.headCell}
      data-align={role === "numbers" ? "end" : undefined}
      data-cell={`-1:${at}`}
      style={{ width: column.getSize() }}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onCursor}
      onClick={onSort}
    >
      <span className={styles.headName}>{name}</span>
      <svg viewBox="0 0 10 8" aria-hidden className={styles.arrow}>
        <path d="M5 0L10 8H0z" />
      </svg>
      <span
        className={styles.handle}
        data-active={column.getIsResizing() || undefined}
        aria-hidden
        onPointerDown={startResize}
        onMouseDown={startResize}
        onTouchStart={startResize}
        onClick={(event) => event.stopPropagation()}
      />
    </div>
  );
}

function sortOf(column: Column<ResultRow>): "ascending" | "descending" | "none" {
  const sorted = column.getIsSorted();
  if (sorted === false) return "none";
  return sorted === "asc" ? "ascending" : "descending";
}
