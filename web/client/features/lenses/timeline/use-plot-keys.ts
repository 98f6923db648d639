/** The plot's keys: arrows walk from mark to mark, Shift with an arrow pans, plus, minus and 0 zoom. */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { Plot } from "./use-plot.ts";
import type { Timeline } from "./use-timeline.ts";
import { walkMarks } from "./walk-marks.ts";

const ZOOM = 0.6;
const PAN = 0.25;

export function usePlotKeys(
  timeline: Timeline,
  plot: Pick<Plot, "current" | "visible">,
  area: RefObject<HTMLElement | null>,
) {
  const { time, drawn, active, setActive } = timeline;
  const shouldFocus = useRef(false);
  useEffect(() => {
    // Where a key leads out of view, the mark is drawn first; where the one in focus has gone, the next takes it.
    if (!shouldFocus.current || plot.current === null) return;
    const mark = `[data-mark="${CSS.escape(plot.current)}"]`;
    area.current?.querySelector<HTMLElement>(mark)?.focus();
    shouldFocus.current = false;
  });
  const findMark = (id: string | null) => drawn.find((one) => one.id === id);
  const goTo = (id: string) => {
    const mark = findMark(id);
    if (mark !== undefined) time.reveal(mark.span.start);
    setActive(id);
  };
  // Around the mark in focus, so that it stays in view.
  const zoom = (factor: number) => {
    const year = findMark(plot.current)?.span.start;
    time.zoom(factor, year === undefined ? null : time.scale.toUnit(year));
  };
  const actions: Readonly<Record<string, () => void>> = {
    "+": () => zoom(ZOOM),
    "=": () => zoom(ZOOM),
    "-": () => zoom(1 / ZOOM),
    "0": time.showAll,
    "Shift ArrowLeft": () => time.pan(-PAN),
    "Shift ArrowRight": () => time.pan(PAN),
  };
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isArrow = event.key.startsWith("Arrow");
    const act = actions[event.shiftKey && isArrow ? `Shift ${event.key}` : event.key];
    const next =
      act === undefined ? walkMarks(event.key, active ?? plot.current, drawn, plot.visible) : null;
    if (act === undefined && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    shouldFocus.current = true;
    if (next === null) act?.();
    else goTo(next);
  };
}
