/** Which of the atlas's pages is open, and what one hands to the other. */
import { createStore, type StoreApi } from "zustand/vanilla";

export type PageName = "explore" | "ask";

/** A statement on its way to the console. It is opened there, and never run by itself. */
export interface Handed {
  readonly statement: string;
  /** By name, without `$`; JSON. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it asks, in the reader's language; null where nobody said. */
  readonly title: string | null;
  /** The library's question that it is, if it is one. */
  readonly question?: string;
}

export interface Page {
  readonly name: PageName;
  /** The console's address after `/ask`: `?question=…` or `#…`. */
  readonly asked: string;
  /** Waits until the console takes it. */
  readonly handed: Handed | null;
}

export type PageStore = StoreApi<Page>;

export const ASK_PATH = "/ask";

export function createPage(): PageStore {
  return createStore<Page>(() => ({ name: "explore", asked: "", handed: null }));
}

export function openAsk(page: PageStore, handed: Handed | null = null): void {
  page.setState({ name: "ask", ...(handed !== null && { handed }) });
}

export function openExplore(page: PageStore): void {
  if (page.getState().name !== "explore") page.setState({ name: "explore" });
}
