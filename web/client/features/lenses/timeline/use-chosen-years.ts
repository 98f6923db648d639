/**
 * The years that a reader has chosen to see, null for all. They move at once, and are kept in the view when they have come
 * to rest, so that a drag is one step of the history. A period that the canvas is filtered by says them already.
 */
import { useEffect, useRef, useState } from "react";
import { useView } from "../../../state/use-atlas-stores.ts";
import { useLensWords } from "../use-lens-words.ts";
import type { Interval } from "./date-span.ts";
import type { TimeScale } from "./time-scale.ts";
import { windowBetween } from "./time-window.ts";
import { readYears, writeYears } from "./years-word.ts";

const SETTLED_AFTER = 400;

export function useChosenYears(scale: TimeScale) {
  const { words, keep } = useLensWords();
  const period = useView(({ filters }) => filters.period);
  const word = words.years ?? null;
  const [chosen, setChosen] = useState<Interval | null>(() => {
    if (period !== null) return { start: Math.max(period.from, 0), end: period.to + 1 };
    return windowOf(scale, word);
  });
  const lastKept = useRef(word);
  const due = chosen === null ? null : writeYears(chosen);
  const isSaid = period !== null;

  useEffect(() => {
    if (isSaid || due === lastKept.current) return undefined;
    const timer = setTimeout(() => {
      lastKept.current = due;
      keep({ years: due });
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
    // `keep` is another function with every word that is kept.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [due, isSaid]);

  useEffect(() => {
    // Changed elsewhere: taken back, or by another address.
    if (word === lastKept.current) return;
    lastKept.current = word;
    if (period === null) setChosen(windowOf(scale, word));
    // oxlint-disable-next-line react/exhaustive-deps
  }, [word]);

  return { chosen, setChosen };
}

/** Two years of a link, inside the line. */
function windowOf(scale: TimeScale, word: string | null): Interval | null {
  const years = readYears(word ?? undefined);
  if (years === null) return null;
  const window = windowBetween(scale, years.start, years.end);
  return window.start <= scale.from && window.end >= scale.to ? null : window;
}
