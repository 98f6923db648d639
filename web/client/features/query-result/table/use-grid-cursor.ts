/** The cell that the keyboard is on: one stop for Tab, arrows from cell to cell, as in every grid. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

export interface CursorPlace {
  /** -1 is the head. */
  readonly row: number;
  /** 0 is the row's number. */
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  /** With the column of row numbers. */
  readonly columns: number;
  /** Rows that a page of the table holds. */
  readonly page: number;
}

export interface GridCursor {
  readonly place: CursorPlace;
  readonly set: (place: CursorPlace) => void;
  /** True where the key moved it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

export interface CursorOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly size: GridSize;
  /** Brings a row into the table, before its cell can have the focus. */
  readonly reveal: (row: number) => void;
}

export function useGridCursor({ grid, size, reveal }: CursorOptions): GridCursor {
  const [place, setPlace] = useState<CursorPlace>({ row: -1, column: 0 });
  const wantsFocus = useRef(false);
  const clamped = clampPlace(place, size);

  useEffect(() => {
    if (!wantsFocus.current) return undefined;
    // A row that has just been scrolled to is there with the next frame.
    const frame = requestAnimationFrame(() => {
      wantsFocus.current = false;
      const { row, column } = place;
      const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [place, grid]);

  return {
    place: clamped,
    set: setPlace,
    onKey(event) {
      const next = stepFrom(clamped, event, size);
      if (next === null) return false;
      event.preventDefault();
      wantsFocus.current = true;
      if (next.row >= 0) reveal(next.row);
      setPlace({ ...next });
      return true;
    },
  };
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Null for a key that moves nothing. */
export function stepFrom(
  { row, column }: CursorPlace,
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  size: GridSize,
): CursorPlace | null {
  if (shiftKey || altKey) return null;
  const isFar = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const places: Readonly<Record<string, CursorPlace>> = {
    ArrowUp: { row: isFar ? -1 : row - 1, column },
    ArrowDown: { row: isFar ? last.row : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    ArrowRight: { row, column: isFar ? last.column : column + 1 },
    Home: { row: isFar ? -1 : row, column: 0 },
    End: { row: isFar ? last.row : row, column: last.column },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
  };
  const next = places[key];
  return next === undefined ? null : clampPlace(next, size);
}

function clampPlace({ row, column }: CursorPlace, size: GridSize): CursorPlace {
  return {
    row: Math.max(-1, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  };
}
