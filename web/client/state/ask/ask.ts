/** The console's state: tabs, what runs in them and what came of it. Nothing here runs by itself. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CypherAnswer, CypherMode, GateValue } from "../../../contract/cypher.ts";
import type { Handed } from "../page.ts";

export const RESULT_VIEWS = ["table", "graph", "chart", "json", "plan"] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

export type AskParameters = Readonly<Record<string, GateValue>>;

export interface AskTab {
  readonly id: string;
  /** Null where the reader has given none: the statement's first line stands for it. */
  readonly title: string | null;
  readonly statement: string;
  readonly parameters: AskParameters;
  readonly view: ResultView;
  /** The library's question that the statement came from; it may have been changed since. */
  readonly question: string | null;
  /** What it was saved as on the server, or opened from; it may have been changed since. */
  readonly saved: string | null;
}

/** The last run of a tab. `answer` stays while the next one runs. */
export interface AskRun {
  readonly status: "running" | "done" | "failed" | "cancelled";
  readonly mode: CypherMode;
  /** As they were run. */
  readonly statement: string;
  readonly parameters: AskParameters;
  /** `performance.now()` */
  readonly startedAt: number;
  readonly answer: CypherAnswer | null;
  /** What the answer is of: the run before, until this one is done. */
  readonly answered: Pick<AskRun, "statement" | "parameters" | "mode"> | null;
  readonly failure: unknown;
}

export interface PastStatement {
  readonly statement: string;
  readonly parameters: AskParameters;
  /** ISO */
  readonly at: string;
  /** Null where it failed. */
  readonly rows: number | null;
}

/** What stands in the left column. */
export type AskSide = "library" | "course" | "builder";

export interface Ask {
  readonly tabs: readonly AskTab[];
  readonly active: string;
  readonly runs: ReadonlyMap<string, AskRun>;
  /** The newest first. */
  readonly history: readonly PastStatement[];
  readonly side: AskSide;
}

export type AskStore = StoreApi<Ask>;

export const EMPTY_TAB: Omit<AskTab, "id"> = {
  title: null,
  statement: "",
  parameters: {},
  view: "table",
  question: null,
  saved: null,
};

export const MOST_TABS = 20;

export function createAsk(kept: Partial<Pick<Ask, "tabs" | "active" | "history" | "side">> = {}) {
  const tabs = kept.tabs !== undefined && kept.tabs.length > 0 ? kept.tabs : [newTab()];
  const [first] = tabs as [AskTab];
  const active = tabs.find(({ id }) => id === kept.active) ?? first;
  return createStore<Ask>(() => ({
    tabs,
    active: active.id,
    runs: new Map(),
    history: kept.history ?? [],
    side: kept.side ?? "library",
  }));
}

export function activeTab({ tabs, active }: Ask): AskTab {
  const tab = tabs.find(({ id }) => id === active);
  if (tab === undefined) throw new Error("The console has no open tab.");
  return tab;
}

/** Opens it in a tab of its own, or in the one that is open if nothing was ever written there. */
export function openStatement(ask: AskStore, handed: Handed): void {
  const now = ask.getState();
  const open = activeTab(now);
  const tab: AskTab = {
    ...newTab(),
    title: handed.title,
    statement: handed.statement,
    parameters: handed.parameters as AskParameters,
    question: handed.question ?? null,
  };
  const isUnused = open.statement.trim() === "" && !now.runs.has(open.id);
  const others = isUnused ? now.tabs.filter(({ id }) => id !== open.id) : now.tabs;
  ask.setState({ tabs: [...others, tab].slice(-MOST_TABS), active: tab.id });
}

export function addTab(ask: AskStore): void {
  const tab = newTab();
  ask.setState(({ tabs }) => ({ tabs: [...tabs, tab].slice(-MOST_TABS), active: tab.id }));
}

/** The tab beside it is open afterwards; the last one leaves an empty tab. */
export function closeTab(ask: AskStore, id: string): void {
  const { tabs, active, runs } = ask.getState();
  const index = tabs.findIndex((tab) => tab.id === id);
  if (index < 0) return;
  const left = tabs.filter((tab) => tab.id !== id);
  const kept = left.length > 0 ? left : [newTab()];
  const next = kept[Math.min(index, kept.length - 1)] as AskTab;
  ask.setState({
    tabs: kept,
    active: id === active ? next.id : active,
    runs: new Map([...runs].filter(([tab]) => tab !== id)),
  });
}

/** What came of the last run is put away; what is written stays. */
export function forgetRun(ask: AskStore, id: string): void {
  ask.setState(({ runs }) => ({ runs: new Map([...runs].filter(([tab]) => tab !== id)) }));
}

export function changeTab(ask: AskStore, id: string, change: Partial<Omit<AskTab, "id">>): void {
  ask.setState(({ tabs }) => ({
    tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)),
  }));
}

function newTab(): AskTab {
  return { ...EMPTY_TAB, id: crypto.randomUUID().slice(0, 8) };
}
