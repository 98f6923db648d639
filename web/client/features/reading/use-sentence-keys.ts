/** One stop of the Tab key for all sentences; the arrow keys go from one to the next. */
import { type FocusEvent, type KeyboardEvent, useState } from "react";

const SENTENCES = "[data-sentence]";

export interface SentenceKeys {
  /** The sentence that the Tab key reaches. */
  readonly current: string | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

export function useSentenceKeys(first: string | null): SentenceKeys {
  const [current, setCurrent] = useState(first);
  return {
    current,
    handlers: {
      onFocus: ({ target }) => {
        if (target.dataset["sentence"] !== undefined) setCurrent(target.dataset["sentence"]);
      },
      onKeyDown: (event) => {
        const target = event.target as HTMLElement;
        if (!target.matches(SENTENCES) || event.ctrlKey || event.metaKey || event.altKey) return;
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>(SENTENCES)];
        const next = nextOf(event.key, all, all.indexOf(target));
        if (next === undefined) return;
        event.preventDefault();
        next.focus();
        next.scrollIntoView({ block: "nearest" });
      },
    },
  };
}

function nextOf(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "ArrowDown") return all[at + 1];
  if (key === "ArrowUp") return all[at - 1];
  if (key === "Home") return all[0];
  return key === "End" ? all.at(-1) : undefined;
}
