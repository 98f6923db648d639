/** The activity in the wizard, for its parts. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import type { ActivityDraft } from "./draft/activity-draft.ts";
import { changeDraft, type WizardStore } from "./draft/draft-store.ts";

export const WizardContext = createContext<WizardStore | null>(null);

export function useWizard(): WizardStore {
  const wizard = use(WizardContext);
  if (wizard === null) throw new Error("There is no wizard around this part of the page.");
  return wizard;
}

export function useDraft(): ActivityDraft {
  return useStore(useWizard(), ({ draft }) => draft);
}

export function useChangeDraft(): (change: Partial<ActivityDraft>) => void {
  const wizard = useWizard();
  return (change) => changeDraft(wizard, change);
}
