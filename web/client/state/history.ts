/**
 * Undo and redo of every change of scene or view. It watches the two stores, so that nobody who changes them has to
 * know of it; changes made in one go are one step.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Change, describeChange, type Moment } from "./change.ts";
import type { Scene } from "./scene.ts";
import { placeKey, type View } from "./view.ts";

export interface Step {
  readonly change: Change;
  readonly moment: Moment;
}

export interface History {
  readonly steps: readonly Step[];
  /** The step that is on screen; -1 before the first scene has come. */
  readonly at: number;
}

export interface HistoryKeeper {
  readonly store: StoreApi<History>;
  /** Shows the step with this index; those after it stay until something else is done. */
  go(index: number): void;
  undo(): void;
  redo(): void;
  stop(): void;
}

/** Moments share what they have in common, so a step costs little; a day's work is not cut short. */
const MOST = 500;
/** A brush that is drawn over the years is one step, not fifty, and so is a word that is typed. */
const ONE_GESTURE = 900;
const GROWING: ReadonlySet<Change["kind"]> = new Set(["filtered", "lensed"]);

export interface Watched {
  readonly scene: StoreApi<Scene>;
  readonly view: StoreApi<View>;
}

export function keepHistory({ scene, view }: Watched, now = () => Date.now()): HistoryKeeper {
  const store = createStore<History>(() => ({ steps: [], at: -1 }));
  let isWaiting = false;
  let isReplaying = false;
  let recorded = 0;

  function record(): void {
    isWaiting = false;
    const moment = momentOf(scene.getState(), view.getState());
    // The place has changed and its scene has not come yet: one step with it.
    if (moment.scene.of !== placeKey(moment.view.place)) return;
    const { steps, at } = store.getState();
    const last = steps[at];
    if (last === undefined) {
      store.setState({ steps: [{ change: { kind: "start" }, moment }], at: 0 });
      return;
    }
    const change = describeChange(last.moment, moment);
    if (change === null) return;
    const goesOn = GROWING.has(change.kind) && last.change.kind === change.kind;
    const isSameGesture = goesOn && now() - recorded < ONE_GESTURE;
    recorded = now();
    const kept = steps.slice(0, isSameGesture ? at : at + 1).slice(-MOST);
    store.setState({ steps: [...kept, { change, moment }], at: kept.length });
  }

  function notice(): void {
    if (isReplaying || isWaiting) return;
    isWaiting = true;
    queueMicrotask(record);
  }

  function go(index: number): void {
    const step = store.getState().steps[index];
    if (step === undefined) return;
    isReplaying = true;
    scene.setState(step.moment.scene, true);
    view.setState({ ...step.moment.view, hovered: null });
    isReplaying = false;
    store.setState({ at: index });
  }

  const stops = [scene.subscribe(notice), view.subscribe(notice)];
  return {
    store,
    go,
    undo: () => go(store.getState().at - 1),
    redo: () => go(store.getState().at + 1),
    stop: () => stops.forEach((stop) => stop()),
  };
}

function momentOf(scene: Scene, { hovered: _hovered, ...view }: View): Moment {
  return { scene, view };
}
