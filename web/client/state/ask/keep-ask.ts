/** Drafts and history, kept in this browser over a reload. What cannot be read back is left alone and forgotten. */
import {
  type Ask,
  type AskStore,
  type AskTab,
  createAsk,
  EMPTY_TAB,
  type PastStatement,
} from "./ask.ts";

const KEY = "atlas-ask";
const QUIET_MS = 400;
type Kept = Pick<Ask, "tabs" | "active" | "history" | "side">;

export function openKeptAsk(): AskStore {
  const ask = createAsk(recall());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { tabs, active, history, side } = ask.getState();
    try {
      localStorage.setItem(KEY, JSON.stringify({ tabs, active, history, side } satisfies Kept));
    } catch {
      // Storage is full or forbidden: what is written stays on screen.
    }
  };
  ask.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, QUIET_MS);
  });
  // A tab that is closed within that moment loses nothing.
  window.addEventListener("pagehide", write);
  return ask;
}

function recall(): Partial<Kept> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Kept>;
    const tabs = (kept.tabs ?? []).filter(isTab).map((tab) => ({ ...EMPTY_TAB, ...tab }));
    return { ...kept, tabs, history: (kept.history ?? []).filter(isPast) };
  } catch {
    return {};
  }
}

function isTab(tab: AskTab): boolean {
  return (
    typeof tab?.id === "string" && typeof tab.statement === "string" && tab.parameters !== null
  );
}

function isPast(past: PastStatement): boolean {
  return typeof past?.statement === "string" && typeof past.at === "string";
}
