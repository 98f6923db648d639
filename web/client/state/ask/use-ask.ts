import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { activeTab, type Ask, type AskRun, type AskStore, type AskTab } from "./ask.ts";

export const AskContext = createContext<AskStore | null>(null);

export function useAskStore(): AskStore {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error("No console above this component.");
  return ask;
}

export function useAsk<Selected>(select: (ask: Ask) => Selected): Selected {
  return useStore(useAskStore(), select);
}

export function useActiveTab(): AskTab {
  return useAsk(activeTab);
}

/** Null before the first run of the tab that is open. */
export function useActiveRun(): AskRun | null {
  return useAsk(({ runs, active }) => runs.get(active) ?? null);
}
