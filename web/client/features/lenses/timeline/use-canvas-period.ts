/** Ties the years in view to the period by which the canvas filters, once the reader asks for it. */
import { useEffect, useRef } from "react";
import type { Period } from "../../../state/filters.ts";
import { withLensWords } from "../../../state/lens-words.ts";
import { useAtlasStores, useView } from "../../../state/use-atlas-stores.ts";
import { toPeriod } from "./to-period.ts";
import type { TimeWindow } from "./use-time-window.ts";
import { writeYears } from "./years-word.ts";

/** While the reader is still moving, nothing is filtered: each change would be a step in the history. */
const SETTLED_AFTER = 400;

export interface CanvasPeriod {
  readonly period: Period | null;
  readonly tie: (isTied: boolean) => void;
}

export function useCanvasPeriod({ window, show, isWhole }: TimeWindow): CanvasPeriod {
  const { view } = useAtlasStores();
  const period = useView(({ filters }) => filters.period);
  const isTied = period !== null;
  const { from, to } = toPeriod(window);
  const lastSet = useRef<Period | null>(period);
  const set = (next: Period | null) => {
    lastSet.current = next;
    // The period says which years are in view, as long as there is one.
    const years = next === null && !isWhole ? writeYears(window) : null;
    view.setState(({ filters, lens }) => ({
      filters: { ...filters, period: next },
      lens: withLensWords(lens, { years }),
    }));
  };

  useEffect(() => {
    const now = view.getState().filters.period;
    if (now === null || (now.from === from && now.to === to)) return undefined;
    const timer = setTimeout(() => set({ from, to }), SETTLED_AFTER);
    return () => clearTimeout(timer);
    // The stores last as long as the page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isTied, from, to]);

  useEffect(() => {
    // Changed elsewhere: taken back, or set by the filters. The timeline goes along.
    if (period === null || period === lastSet.current) return;
    lastSet.current = period;
    show(period.from, period.to + 1);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [period]);

  return { period, tie: (wanted) => set(wanted ? { from, to } : null) };
}
