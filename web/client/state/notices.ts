/** Sentences that the page owes the reader: what a link could not bring back, what is gone, that the server is away. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { MessageStem } from "../i18n/use-language.ts";

export interface Notice {
  /** Said once: a second notice with this key takes the first one's place. */
  readonly key: Extract<MessageStem, `notice.${string}`>;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Notices {
  readonly store: StoreApi<readonly Notice[]>;
  readonly tell: (notice: Notice) => void;
  /** What of an address says nothing to this atlas; none is no notice. */
  readonly tellUnknown: (words: readonly string[]) => void;
  readonly dismiss: (key: Notice["key"]) => void;
}

/** Of a hostile link: so many words, each so long. */
const TOLD = 3;
const LONGEST_WORD = 40;

export function createNotices(): Notices {
  const store = createStore<readonly Notice[]>(() => []);
  const without = (key: Notice["key"]) => store.getState().filter((notice) => notice.key !== key);
  const tell = (notice: Notice) => store.setState([...without(notice.key), notice], true);
  return {
    store,
    tell,
    tellUnknown(words) {
      if (words.length === 0) return;
      const told = words.slice(0, TOLD).map((word) => word.slice(0, LONGEST_WORD));
      tell({ key: "notice.unknown", values: { words: told.join(", ") } });
    },
    dismiss: (key) => store.setState(without(key), true),
  };
}
