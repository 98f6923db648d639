/** The years in view, moved by buttons, keys, wheel, drag and pinch, and by the strip below. */
import { useCallback, useMemo } from "react";
import type { Interval } from "./date-span.ts";
import { createTimeScale, type ScaleShape, type TimeScale } from "./time-scale.ts";
import { panWindow, reveal, wholeWindow, windowBetween, zoomWindow } from "./time-window.ts";
import { useChosenYears } from "./use-chosen-years.ts";

export interface TimeWindow {
  readonly scale: TimeScale;
  readonly window: Interval;
  readonly isWhole: boolean;
  readonly zoom: (factor: number, center?: number | null) => void;
  readonly pan: (part: number) => void;
  readonly reveal: (year: number) => void;
  readonly show: (from: number, to: number) => void;
  readonly showAll: () => void;
}

export function useTimeWindow(dated: readonly Interval[], shape: ScaleShape): TimeWindow {
  const scale = useMemo(() => createTimeScale(dated, shape), [dated, shape]);
  const { chosen, setChosen } = useChosenYears(scale);
  const whole = useMemo(() => wholeWindow(scale), [scale]);
  const window = chosen ?? whole;
  const change = useCallback(
    (next: (window: Interval) => Interval) =>
      setChosen((current) => {
        const changed = next(current ?? wholeWindow(scale));
        const isAll = changed.start <= scale.from && changed.end >= scale.to;
        return isAll ? null : changed;
      }),
    [scale, setChosen],
  );
  return {
    scale,
    window,
    isWhole: chosen === null,
    zoom: (factor, center) => change((now) => zoomWindow(scale, now, factor, center ?? null)),
    pan: (part) => change((now) => panWindow(scale, now, part)),
    reveal: (year) => change((now) => reveal(scale, now, year)),
    show: (from, to) => change(() => windowBetween(scale, from, to)),
    showAll: () => setChosen(null),
  };
}
