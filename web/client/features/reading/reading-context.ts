/** What every sentence of the reading view needs to know of the whole. */
import { createContext, useContext } from "react";
import type { ReadingHook } from "./use-reading.ts";

export interface ReadingNow extends ReadingHook {
  readonly current: string | null;
}

export const ReadingContext = createContext<ReadingNow | null>(null);

export function useReadingNow(): ReadingNow {
  const now = useContext(ReadingContext);
  if (now === null) throw new Error("No reading view above this component.");
  return now;
}
