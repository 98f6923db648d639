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
  readonly dismiss: (key: Notice["key"]) => void;
}

export function createNotices(): Notices {
  const store = createStore<readonly Notice[]>(() => []);
  const without = (key: Notice["key"]) => store.getState().filter((notice) => notice.key !== key);
  return {
    store,
    tell: (notice) => store.setState([...without(notice.key), notice], true),
    dismiss: (key) => store.setState(without(key), true),
  };
}
