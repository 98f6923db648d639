import { useCallback, useEffect, useRef, useState } from "react";
import type { ClassView } from "./class-view.ts";
import { placeClassMap, type Places } from "./place-class-map.ts";

const NOTHING: Places = new Map();

/** What comes is placed beside what is there. `arrange` lays all of it out anew. */
export function usePlaces(view: ClassView): {
  readonly places: Places;
  readonly arrange: () => void;
} {
  const [places, setPlaces] = useState(NOTHING);
  const known = useRef(NOTHING);
  const latest = useRef(0);
  const place = useCallback(async (shown: ClassView, from: Places): Promise<void> => {
    const mine = (latest.current += 1);
    const next = await placeClassMap(shown, from);
    if (mine !== latest.current) return;
    known.current = next;
    setPlaces(next);
  }, []);
  useEffect(() => {
    if (view.concepts.length > 0) void place(view, known.current);
  }, [view, place]);
  return { places, arrange: () => void place(view, NOTHING) };
}
