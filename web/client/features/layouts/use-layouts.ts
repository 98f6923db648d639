/** Which layouts a scene can have, which it has, and what of it is new since it was laid out. */
import { useStore } from "zustand";
import { layoutRunnerOf } from "../../scene/index.ts";
import { LAYOUTS, type LayoutName, type Scene } from "../../state/scene.ts";
import { useAtlasStores, useScene } from "../../state/use-atlas-stores.ts";

export interface Layouts {
  readonly offered: readonly LayoutName[];
  readonly current: LayoutName;
  readonly running: LayoutName | null;
  /** The one that runs, or ran last. */
  readonly last: LayoutName | null;
  /** Of the running one, from 0 to 1. */
  readonly part: number;
  readonly outcome: "done" | "canceled" | "failed" | null;
  /** Came after a layout by attraction, which can find places for these alone. */
  readonly unplaced: ReadonlySet<string>;
  readonly start: (layout: LayoutName) => void;
  readonly placeNew: () => void;
  readonly cancel: () => void;
}

export function useLayouts(): Layouts {
  const runner = layoutRunnerOf(useAtlasStores());
  const { running, last, part, outcome, settled } = useStore(runner.store);
  const scene = useScene((state) => state);
  const isSettled = scene.layout === "force" && settled?.of === scene.of;
  const unplaced = new Set(
    isSettled ? [...scene.entities.keys()].filter((id) => !settled.ids.has(id)) : [],
  );
  return {
    offered: LAYOUTS.filter((layout) => isOffered(layout, scene)),
    current: scene.layout,
    running,
    last,
    part,
    outcome,
    unplaced,
    start: runner.start,
    placeNew: () => runner.placeNew(unplaced),
    cancel: runner.cancel,
  };
}

function isOffered(layout: LayoutName, { focus, entities }: Scene): boolean {
  if (layout === "around") return focus !== null;
  if (layout !== "stored") return true;
  // A file may have brought no places: then all stand on one spot.
  return new Set([...entities.values()].map(({ x, y }) => `${x} ${y}`)).size > 1;
}
