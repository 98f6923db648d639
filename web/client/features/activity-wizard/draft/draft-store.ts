/** The activity that is in the wizard, kept in this browser over a reload, with the one before it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type ActivityDraft, createDraft } from "./activity-draft.ts";

const KEY = "atlas-activity";
const QUIET_MS = 300;

export interface Wizard {
  readonly draft: ActivityDraft;
  /** That another one was begun over; null where nothing was lost. */
  readonly before: ActivityDraft | null;
}

export type WizardStore = StoreApi<Wizard>;

export function openWizard(language: ActivityDraft["language"]): WizardStore {
  const empty: Wizard = { draft: createDraft({ language }), before: null };
  const store = createStore<Wizard>(() => recall() ?? empty);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(store.getState()));
    } catch {
      // Storage is full or forbidden: what was chosen stays on screen.
    }
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, QUIET_MS);
  });
  window.addEventListener("pagehide", write);
  return store;
}

export function changeDraft(store: WizardStore, change: Partial<ActivityDraft>): void {
  store.setState(({ draft }) => ({ draft: { ...draft, ...change } }));
}

/** Another one; what was under way can be taken up again. */
export function beginDraft(store: WizardStore, draft: ActivityDraft): void {
  store.setState((now) => ({
    draft,
    before: now.draft.goal === null ? now.before : now.draft,
  }));
}

export function goBackToBefore(store: WizardStore): void {
  store.setState((now) =>
    now.before === null ? now : { draft: now.before, before: now.draft.goal ? now.draft : null },
  );
}

/** What this browser kept, of this shape; anything else is forgotten. */
function recall(): Wizard | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Wizard | null;
    if (kept === null || !isDraft(kept.draft)) return null;
    return { draft: kept.draft, before: isDraft(kept.before) ? kept.before : null };
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is ActivityDraft {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const texts = ["step", "source", "title", "focusQuestion", "minutes", "language"] as const;
  const lists = ["keep", "concepts", "phrases", "alterations", "leftOut", "views"] as const;
  const { goal, instructions } = fields;
  return (
    typeof instructions === "object" &&
    instructions !== null &&
    texts.every((name) => typeof fields[name] === "string") &&
    lists.every((name) => Array.isArray(fields[name])) &&
    (goal === null || typeof goal === "object")
  );
}
