/**
 * The stage of the first picture: it is drawn as soon as the graph is there, before the page around it has been loaded. The
 * canvas takes it over, with the element it stands in; nothing is drawn a second time.
 */
import "./graph-canvas.css";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { createStage, type Stage, type StageCallbacks } from "./stage/stage.ts";
import type { StageInput } from "./stage/stage-input.ts";

export interface FirstStage {
  readonly element: HTMLElement;
  readonly stage: Stage;
  /** Until then what the reader does is not answered. */
  heed(callbacks: StageCallbacks): void;
}

const first = new WeakMap<AtlasStores, FirstStage>();

/** @throws where nothing can be drawn */
export function openFirstStage(
  stores: AtlasStores,
  host: HTMLElement,
  read: (width: number) => StageInput,
): void {
  const element = document.createElement("div");
  element.className = "graph-canvas-plate";
  host.append(element);
  let heeded: StageCallbacks | null = null;
  const stage = createStage(element, read(element.offsetWidth), {
    onHover: (id) => heeded?.onHover(id),
    onOpenEntity: (id) => heeded?.onOpenEntity(id),
    onOpenRelation: (id) => heeded?.onOpenRelation(id),
    onToggle: (id) => heeded?.onToggle(id),
    onLoop: (ids, isAdded) => heeded?.onLoop(ids, isAdded),
    onClear: () => heeded?.onClear(),
    onMoved: (id, at) => heeded?.onMoved(id, at),
    onContextRestored: () => heeded?.onContextRestored(),
    onCamera: () => heeded?.onCamera(),
  });
  first.set(stores, { element, stage, heed: (callbacks) => (heeded = callbacks) });
}

/** How wide the plate of the first picture is; null when there is none to be taken over. */
export function firstWidth(stores: AtlasStores): number | null {
  return first.get(stores)?.element.offsetWidth ?? null;
}

/** Only once. */
export function takeFirstStage(stores: AtlasStores): FirstStage | null {
  const taken = first.get(stores) ?? null;
  first.delete(stores);
  return taken;
}
