import type { Column } from "@tanstack/react-table";
import { memo, type Ref } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Icon } from "../../../ui/icon.tsx";
import type { GateValue } from "../read/read-value.ts";
import { Cell } from "./cell.tsx";
import styles from "./result-table.module.css";
import type { ColumnMeta, ResultRow } from "./use-result-table.ts";

export interface TableRowProps {
  readonly row: ResultRow;
  readonly columns: readonly Column<ResultRow>[];
  /** Its place in the table as it is sorted. */
  readonly at: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly isOpen: boolean;
  /** The column that the keyboard is on, if it is in this row. */
  readonly cursor: number | null;
  readonly onCursor: (column: number) => void;
  readonly onToggle: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

export function TableRow(props: TableRowProps) {
  const { row, columns, at, start, isOpen, cursor, onCursor, onToggle, ref } = props;
  const { t } = useLanguage();
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={at + 2}
      data-index={at}
      data-open={isOpen || undefined}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={styles.number}
        data-cell={`${at}:0`}
        tabIndex={cursor === 0 ? 0 : -1}
        onFocus={() => onCursor(0)}
      >
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-expanded={isOpen}
          aria-label={t("result.openRow", { row: row.index + 1 })}
          onClick={onToggle}
        >
          {row.index + 1}
          <Icon name="chevronRight" size={13} />
        </button>
      </div>
      {columns.map((column, index) => {
        const { index: of, role } = column.columnDef.meta as ColumnMeta;
        const value = row.cells[of] ?? null;
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={index + 2}
            className={styles.cell}
            data-align={role === "numbers" ? "end" : undefined}
            data-cell={`${at}:${index + 1}`}
            style={{ width: column.getSize() }}
            tabIndex={cursor === index + 1 ? 0 : -1}
            onFocus={() => onCursor(index + 1)}
          >
            <Value value={value} holds={role} isOpen={isOpen} />
          </div>
        );
      })}
    </div>
  );
}

interface ValueProps {
  readonly value: GateValue;
  readonly holds: ColumnMeta["role"];
  readonly isOpen: boolean;
}

/** Of a value without an end only its beginning is made until the row is opened. */
const LONGEST_SHOWN = 300;
const MOST_ITEMS = 12;

const Value = memo(function Value({ value, holds, isOpen }: ValueProps) {
  const shown = isOpen ? value : shorten(value);
  const left = Array.isArray(value) && Array.isArray(shown) ? value.length - shown.length : 0;
  return (
    <>
      <Cell value={shown} holds={holds} />
      {left > 0 && <span className={styles.more}> +{left}</span>}
    </>
  );
});

function shorten(value: GateValue): GateValue {
  if (typeof value === "string" && value.length > LONGEST_SHOWN)
    return `${value.slice(0, LONGEST_SHOWN)}…`;
  return Array.isArray(value) ? (value as readonly GateValue[]).slice(0, MOST_ITEMS) : value;
}
