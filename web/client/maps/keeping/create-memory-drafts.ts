import type { Draft, DraftStore, LeftDraft } from "./kept-document.ts";

/** Drafts that last as long as the page. All who share it are as tabs of one browser are. */
export function createMemoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  const left = new Map<string, LeftDraft>();
  const listeners = new Set<(key: string) => void>();
  return {
    isLasting: false,
    read: (key) => Promise.resolve(drafts.get(key) ?? null),
    readAll: () => Promise.resolve([...drafts.values()]),
    change(key, write) {
      const known = drafts.get(key) ?? null;
      const next = write(known);
      if (next === null) return Promise.resolve(known);
      drafts.set(key, next);
      for (const listener of listeners) queueMicrotask(() => listener(key));
      return Promise.resolve(next);
    },
    remove(key) {
      drafts.delete(key);
      return Promise.resolve();
    },
    leave: (key, draft) => void (draft === null ? left.delete(key) : left.set(key, draft)),
    findLeft: (key) => [left.get(key)].filter((draft) => draft !== undefined),
    forgetLeft: (key) => void left.delete(key),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
