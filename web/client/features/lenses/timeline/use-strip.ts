/** Dragging on the overview strip: its middle pans, its edges zoom, a press elsewhere goes there. Keys move an edge by a year. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { toUnits } from "./time-window.ts";
import type { TimeWindow } from "./use-time-window.ts";

type Edge = "start" | "end";

const KEY_YEARS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

export function useStrip({ scale, window, show, pan }: TimeWindow) {
  const ref = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly edge: Edge | null; readonly at: number } | null>(null);
  const unitAt = (event: PointerEvent) => {
    const box = ref.current?.getBoundingClientRect();
    return box === undefined ? 0 : (event.clientX - box.left) / box.width;
  };
  const moveEdge = (edge: Edge, year: number) =>
    edge === "start"
      ? show(Math.min(year, window.end), window.end)
      : show(window.start, Math.max(year, window.start));
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    const unit = unitAt(event);
    const { start, end } = toUnits(scale, window);
    const { edge, at } = drag.current;
    if (edge === null) pan((unit - at) / (end - start));
    else moveEdge(edge, scale.toYear(unit));
    drag.current = { edge, at: unit };
  };
  const begin = (event: PointerEvent<HTMLElement>, edge: Edge | null) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const unit = unitAt(event);
    const { start, end } = toUnits(scale, window);
    // A press beside the window brings the window there.
    if (edge === null && (unit < start || unit > end))
      pan((unit - (start + end) / 2) / (end - start));
    drag.current = { edge, at: unit };
  };
  const stop = () => {
    drag.current = null;
  };
  return {
    ref,
    onStrip: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, null),
      onPointerMove: move,
      onPointerUp: stop,
      onPointerCancel: stop,
    },
    onEdge: (edge: Edge) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, edge),
      onKeyDown: (event: KeyboardEvent) => {
        const years = KEY_YEARS[event.key];
        if (years === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        moveEdge(edge, Math.round(window[edge]) + years);
      },
    }),
  };
}
