/** A sheet's three heights, and the drag that goes from one to the next. */
import { type PointerEvent, useRef, useState } from "react";

export const SHEET_SIZES = ["peek", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** A shorter movement is a tap. */
const DRAG = 24;

export function useSheetDrag(size: SheetSize, onSize: (size: SheetSize) => void) {
  const startedAt = useRef<number | null>(null);
  const [offset, setOffset] = useState(0);
  const step = (by: number) => {
    const next = SHEET_SIZES[SHEET_SIZES.indexOf(size) + by];
    if (next !== undefined) onSize(next);
  };
  const end = () => {
    startedAt.current = null;
    setOffset(0);
  };
  return {
    offset,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        startedAt.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        if (startedAt.current !== null) setOffset(event.clientY - startedAt.current);
      },
      onPointerUp: () => {
        const isDrag = Math.abs(offset) > DRAG;
        if (isDrag) step(offset < 0 ? 1 : -1);
        end();
      },
      onPointerCancel: end,
    },
    /** A tap, or Enter: between half and full. */
    toggle: () => Math.abs(offset) <= DRAG && onSize(size === "half" ? "full" : "half"),
  };
}
