/** Arrows walk from row to row, Home and End to the ends; one row at a time is a stop for Tab. */
import { type KeyboardEvent, useState } from "react";
import { useMapListContext } from "../list-context.ts";
import type { PartRow } from "./read-rows.ts";
import { useDeleteRow } from "./use-delete-row.ts";

const PAGE = 10;

interface RowKeys {
  /** The row that Tab stops at. */
  readonly active: string | null;
  /** The row that the keyboard is on its way to. */
  readonly awaited: string | null;
  /** The keyboard or the pointer is there. */
  readonly touch: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function useRowKeys(rows: readonly PartRow[]): RowKeys {
  const { awaited, sendTo } = useMapListContext();
  const [at, setAt] = useState({ id: "", index: 0 });
  const remove = useDeleteRow();
  const known = rows.findIndex(({ id }) => id === at.id);
  // Where the row is gone, the one in its place.
  const index = known >= 0 ? known : Math.min(at.index, rows.length - 1);
  const active = rows[index]?.id ?? null;

  const goTo = (next: number): boolean => {
    const row = rows[Math.max(0, Math.min(next, rows.length - 1))];
    if (row !== undefined) sendTo(row.id);
    return true;
  };
  const steps: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index - 1),
    PageDown: () => goTo(index + PAGE),
    PageUp: () => goTo(index - PAGE),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    Delete() {
      if (active !== null && remove(active)) sendTo(active);
      return true;
    },
  };
  return {
    active,
    awaited: awaited === null || rows.some(({ id }) => id === awaited) ? awaited : active,
    touch: (id) => setAt({ id, index: rows.findIndex((row) => row.id === id) }),
    onKeyDown: (event) => {
      const isRow =
        event.target instanceof HTMLElement && event.target.dataset["row"] !== undefined;
      if (!isRow || event.ctrlKey || event.metaKey || event.altKey) return;
      if (steps[event.key]?.() !== true) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
