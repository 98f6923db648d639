/** Which rows are made, and where the list stands: at what the keyboard goes to, and at what was selected elsewhere. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useMapListContext } from "../list-context.ts";
import type { ListRow } from "./read-rows.ts";

/** Of a row of one line, in pixels; rows are measured when they are made. */
const ESTIMATE = 34;
/** So many rows are all made: a screen reader can then read them without scrolling. */
const MOST_WHOLE = 200;
const AHEAD = 12;

export interface RowWindowOptions {
  readonly rows: readonly ListRow[];
  /** Null before it is there. */
  readonly scroller: HTMLElement | null;
  /** The row that the keyboard is on its way to. */
  readonly awaited: string | null;
  /** The first row that is marked. */
  readonly marked: string | undefined;
}

export function useRowWindow({ rows, scroller, awaited, marked }: RowWindowOptions) {
  const { opened } = useMapListContext();
  const selection = useMapState((state) => state.selection);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATE,
    // A proposition that is led elsewhere has another id, and its fields stay where they are.
    getItemKey: (index) => {
      const id = rows[index]?.id ?? "";
      return opened?.id === id ? `open ${opened.serial}` : id;
    },
    overscan: rows.length <= MOST_WHOLE ? rows.length : AHEAD,
  });
  const scrollTo = (id: string | undefined): void => {
    const index = rows.findIndex((row) => row.id === id);
    if (index >= 0) virtual.scrollToIndex(index, { align: "auto" });
  };
  const now = useRef({ scrollTo, marked });
  now.current = { scrollTo, marked };
  useEffect(() => {
    // Where the keyboard is in the list, the list is where it should be.
    if (scroller?.contains(document.activeElement) !== true)
      now.current.scrollTo(now.current.marked);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [selection, scroller]);
  useEffect(() => {
    if (awaited !== null) now.current.scrollTo(awaited);
  }, [awaited]);
  return virtual;
}
