/** The coach's hints for the map as it was a moment ago: found when nobody types and the browser has nothing else to do. */
import { useEffect, useState } from "react";
import { findHints } from "../../../../graph/maps/coaching/find-hints.ts";
import type { Hint } from "../../../../graph/maps/coaching/hint.ts";
import {
  createMapKeys,
  type MapKeys,
  NO_SAME_WORDS,
} from "../../../../graph/maps/create-map-keys.ts";
import { useMapWords } from "../../maps/use-map-words.ts";

/** After the last change: whoever types is not interrupted. */
const QUIET_MS = 700;
/** Then at the latest. */
const PATIENCE_MS = 2000;

const OWN_WORDS = createMapKeys(NO_SAME_WORDS);
const NONE: readonly Hint[] = [];

export function useHints(keys: MapKeys = OWN_WORDS): readonly Hint[] {
  const map = useMapWords();
  const [hints, setHints] = useState(NONE);
  useEffect(() => {
    const find = (): void => setHints(findHints(map, keys));
    let cancel = (): void => undefined;
    const timer = setTimeout(() => {
      cancel = whenIdle(find);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [map, keys]);
  return hints;
}

/** Safari has no such callback. */
function whenIdle(act: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(handle);
}
