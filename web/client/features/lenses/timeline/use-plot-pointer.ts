/** Dragging pans, two fingers or the wheel with Ctrl zoom. Up and down stay the page's own scrolling. */
import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { toUnits } from "./time-window.ts";
import type { TimeWindow } from "./use-time-window.ts";

/** Pixels before a press becomes a drag. */
const SLOP = 4;
const WHEEL_STEP = 0.0022;

export function usePlotPointer(area: RefObject<HTMLElement | null>, time: TimeWindow) {
  const latest = useRef(time);
  latest.current = time;
  const fingers = useRef(new Map<number, number>());
  const isDragging = useRef(false);

  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    // React listens for the wheel passively, and a zoom must keep the page from zooming too.
    const onWheel = (event: WheelEvent) => {
      const isZoom = event.ctrlKey || event.metaKey;
      if (!isZoom && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const now = latest.current;
      if (isZoom) {
        const { start, end } = toUnits(now.scale, now.window);
        const center = start + ((event.clientX - left) / width) * (end - start);
        now.zoom(Math.exp(event.deltaY * WHEEL_STEP), center);
      } else now.pan(event.deltaX / width);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [area]);

  const release = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0) isDragging.current = false;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) fingers.current.set(event.pointerId, event.clientX);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const { width } = event.currentTarget.getBoundingClientRect();
      const moved = event.clientX - before;
      if (!isDragging.current && Math.abs(moved) < SLOP) return;
      isDragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [other] = [...fingers.current].flatMap(([id, x]) => (id === event.pointerId ? [] : x));
      if (other === undefined) time.pan(-moved / width);
      else time.zoom(Math.abs(before - other) / Math.max(Math.abs(event.clientX - other), 1));
      fingers.current.set(event.pointerId, event.clientX);
    },
    onPointerUp: release,
    onPointerCancel: release,
    /** A drag that ends on a mark is not a press of it. */
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      if (!isDragging.current) return;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
