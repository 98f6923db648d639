/** What is silenced on one map. Where the browser keeps nothing, it is forgotten with the page. */
import { useState } from "react";
import { NOTHING_SILENCED, parseSilenced, type Silenced } from "./silenced.ts";

interface Kept {
  readonly key: string;
  readonly silenced: Silenced;
}

export function useSilenced(key: string): readonly [Silenced, (next: Silenced) => void] {
  const [kept, setKept] = useState<Kept>(() => ({ key, silenced: recall(key) }));
  const shown = kept.key === key ? kept : { key, silenced: recall(key) };
  if (shown !== kept) setKept(shown);
  const keep = (silenced: Silenced): void => {
    setKept({ key, silenced });
    remember(key, silenced);
  };
  return [shown.silenced, keep];
}

function recall(key: string): Silenced {
  try {
    return parseSilenced(localStorage.getItem(key));
  } catch {
    return NOTHING_SILENCED;
  }
}

function remember(key: string, silenced: Silenced): void {
  try {
    localStorage.setItem(key, JSON.stringify(silenced));
  } catch {
    // It is silent until the page is closed.
  }
}
