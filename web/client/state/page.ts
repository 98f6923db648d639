/** Which of the atlas's pages is open, and what one hands to the other. */
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { createStore, type StoreApi } from "zustand/vanilla";

export type PageName = "explore" | "ask" | "map" | "teach" | "project";

/** Pages whose address is their name and what stands after it. */
export type SimplePage = Extract<PageName, "map" | "teach" | "project">;

export const SIMPLE_PAGES: readonly SimplePage[] = ["map", "teach", "project"];

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

/** A part of the atlas, or a map, of which an activity is to be made: what is selected or in view, or what an answer found. */
export type ActivityFrom =
  | { readonly is: "canvas" }
  | { readonly is: "found"; readonly nodes: readonly string[]; readonly edges: readonly string[] }
  | { readonly is: "map"; readonly map: ConceptMap };

export interface Page {
  readonly name: PageName;
  /** The console's address after `/ask`: `?question=…` or `#…`. */
  readonly asked: string;
  /** The addresses of the others after their name: `/ID`, and what no log may see after `#`. */
  readonly at: Readonly<Record<SimplePage, string>>;
  /** Waits until the console takes it. */
  readonly handed: Handed | null;
  /** A new map on its way to its editor. */
  readonly begun: ConceptMap | null;
  /** Waits until the wizard takes it. */
  readonly activityFrom: ActivityFrom | null;
}

export type PageStore = StoreApi<Page>;

export const ASK_PATH = "/ask";

export function createPage(): PageStore {
  return createStore<Page>(() => ({
    name: "explore",
    asked: "",
    at: { map: "", teach: "", project: "" },
    handed: null,
    begun: null,
    activityFrom: null,
  }));
}

export function openAsk(page: PageStore, handed: Handed | null = null): void {
  page.setState({ name: "ask", ...(handed !== null && { handed }) });
}

export function openExplore(page: PageStore): void {
  if (page.getState().name !== "explore") page.setState({ name: "explore" });
}

/** Without an address it is found as it was left. */
export function openSimple(page: PageStore, name: SimplePage, address?: string): void {
  page.setState(({ at }) => ({
    name,
    ...(address !== undefined && { at: { ...at, [name]: address } }),
  }));
}

/** The wizard's place after `/teach`. */
export const WIZARD = "/new";

export function beginActivity(page: PageStore, activityFrom: ActivityFrom): void {
  page.setState(({ at }) => ({ name: "teach", at: { ...at, teach: WIZARD }, activityFrom }));
}

/** The page that an address names, with what stands after the name; null for one of the explorer's or the console's. */
export function parseSimple(
  path: string,
  hash: string,
): { readonly name: SimplePage; readonly address: string } | null {
  const [, first = "", second = ""] = path.split("/");
  const name = SIMPLE_PAGES.find((each) => each === first);
  return name === undefined ? null : { name, address: (second && `/${second}`) + hash };
}
