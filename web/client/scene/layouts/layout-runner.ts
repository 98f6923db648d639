/** Runs one layout at a time for a window, and says how far it is. Starting another, or leaving the scene, ends the first. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import type { LayoutName, Scene } from "../../state/scene.ts";
import { selectedEntities } from "../../state/view.ts";
import { applyLayout, restoreLayout } from "./apply-layout.ts";
import { layInWorker } from "./lay-in-worker.ts";
import { type LayoutGraph, toLayoutGraph } from "./layout-graph.ts";

export interface LayoutState {
  /** Null while none is running. */
  readonly running: LayoutName | null;
  /** The one that runs, or ran last. */
  readonly last: LayoutName | null;
  /** Of the running one, from 0 to 1. */
  readonly part: number;
  /** What came of the last one. */
  readonly outcome: "done" | "canceled" | "failed" | null;
  /** What has its place by attraction in the scene of this place; what comes later can be placed alone. */
  readonly settled: { readonly of: string; readonly ids: ReadonlySet<string> } | null;
}

export interface LayoutRunner {
  readonly store: StoreApi<LayoutState>;
  /** Lays everything out anew, but for what is pinned. */
  start(layout: LayoutName): void;
  /** Finds places for these alone, by force; all else stays. */
  placeNew(ids: ReadonlySet<string>): void;
  cancel(): void;
}

type Stores = Pick<AtlasStores, "scene" | "view">;

const IDLE = { running: null, part: 0 } as const;
const runners = new WeakMap<object, LayoutRunner>();

/** One for each window: the menu, the palette and the canvas mean the same one. */
export function layoutRunnerOf(stores: Stores): LayoutRunner {
  const known = runners.get(stores.scene);
  if (known !== undefined) return known;
  const runner = createLayoutRunner(stores);
  runners.set(stores.scene, runner);
  return runner;
}

export function createLayoutRunner(stores: Stores): LayoutRunner {
  const store = createStore<LayoutState>(() => ({
    ...IDLE,
    last: null,
    outcome: null,
    settled: null,
  }));
  let current: AbortController | null = null;

  function cancel(): void {
    current?.abort();
    current = null;
  }

  async function run(layout: LayoutName, movable: ReadonlySet<string> | null): Promise<void> {
    cancel();
    const scene = stores.scene.getState();
    if (layout === "stored" || layout === "around") {
      stores.scene.setState(restoreLayout(scene, layout), true);
      return store.setState({ ...IDLE, last: layout, outcome: "done" });
    }
    const own = new AbortController();
    current = own;
    store.setState({ running: layout, last: layout, part: 0, outcome: null });
    const stopWatching = stores.scene.subscribe((now) => {
      if (now.of !== scene.of) own.abort();
    });
    try {
      const graph = toLayoutGraph(scene, { centers: centersOf(stores, scene), movable });
      const onProgress = (part: number) => store.setState({ part });
      const places = await layInWorker({ name: layout, graph }, { signal: own.signal, onProgress });
      stores.scene.setState((now) => applyLayout(now, layout, graph, places), true);
      const settled = layout === "force" ? settle(graph, scene) : null;
      return store.setState({ ...IDLE, outcome: "done", settled });
    } catch {
      // A newer run has its own state by now.
      if (current !== null && current !== own) return undefined;
      return store.setState({ ...IDLE, outcome: own.signal.aborted ? "canceled" : "failed" });
    } finally {
      stopWatching();
      if (current === own) current = null;
    }
  }

  return {
    store,
    start: (layout) => void run(layout, null),
    placeNew: (ids) => void run("force", ids),
    cancel,
  };
}

function settle({ nodes }: LayoutGraph, { of }: Scene): LayoutState["settled"] {
  return { of, ids: new Set(nodes.map(({ id }) => id)) };
}

/** What is selected, where it is on the canvas; the focus otherwise. */
function centersOf({ view }: Stores, { entities }: Scene): string[] {
  return selectedEntities(view.getState().selection).filter((id) => entities.has(id));
}
