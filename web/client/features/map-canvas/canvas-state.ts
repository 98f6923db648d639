/** What only the canvas knows: what is open over it, what stands out, what was said last. Nothing of it is kept. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** One line of the map: a phrase, and the concept at one side of it. */
export interface MapLine {
  readonly phrase: string;
  readonly side: "sources" | "targets";
  readonly end: string;
}

export interface CanvasState {
  readonly panel: "find" | "link" | "help" | null;
  /** Whether cross-links stand out. */
  readonly isLit: boolean;
  readonly found: ReadonlySet<string>;
  readonly line: MapLine | null;
  /** The group whose name and colour are shown. */
  readonly group: string | null;
  /** Whether dragging on the plane selects; without it, it moves the plane. */
  readonly isLassoing: boolean;
  /** The part from which a line is being drawn. */
  readonly lineFrom: string | null;
  /** While parts are dragged: what moves is then drawn apart from what stays. */
  readonly isDragging: boolean;
  /** For whoever cannot see what was done. */
  readonly said: string;
}

export type CanvasStore = StoreApi<CanvasState>;

const NOTHING: ReadonlySet<string> = new Set();

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>(() => ({
    panel: null,
    isLit: false,
    found: NOTHING,
    line: null,
    group: null,
    isLassoing: false,
    lineFrom: null,
    isDragging: false,
    said: "",
  }));
}

export const CanvasContext = createContext<CanvasStore | null>(null);

export function useCanvasStore(): CanvasStore {
  const store = use(CanvasContext);
  if (store === null) throw new Error("There is no canvas around this part of the page.");
  return store;
}

export function useCanvasState<Value>(select: (state: CanvasState) => Value): Value {
  return useStore(useCanvasStore(), select);
}
