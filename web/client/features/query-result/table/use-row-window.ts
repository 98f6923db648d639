/** Which rows are made: those in sight, and the one that has the focus, wherever the table is scrolled to. */
import { type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";

const ROW = 30;
const TOUCH_ROW = 44;
const OVERSCAN = 8;

export interface RowWindow {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** Rows that a page of the table holds. */
  readonly page: number;
}

export interface WindowOptions {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** The row with the focus; -1 where it has none. */
  readonly kept: number;
}

export function useRowWindow({ grid, count, kept }: WindowOptions): RowWindow {
  const height = matchMedia("(pointer: coarse)").matches ? TOUCH_ROW : ROW;
  const rangeExtractor = useCallback((range: Range) => withKept(range, kept), [kept]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is asked anew with each render
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // The head stands over the first row in sight.
    scrollPaddingStart: height,
    rangeExtractor,
  });
  const shown = virtual.scrollRect?.height ?? 300;
  return { virtual, page: Math.max(1, Math.floor(shown / height) - 2) };
}

function withKept({ startIndex, endIndex, overscan, count }: Range, kept: number): number[] {
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (kept < 0 || kept >= count || (kept >= from && kept <= to)) return shown;
  return kept < from ? [kept, ...shown] : [...shown, kept];
}
