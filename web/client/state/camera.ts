/** Where the canvas looks, as far as others must know: the address, and a canvas that is made anew. */
import { createStore, type StoreApi } from "zustand/vanilla";

/** A part of the plate. Nothing of the window is in it, so that another window shows the same. */
export interface CameraPlace {
  /** What lies in the middle, in plate units. */
  readonly x: number;
  readonly y: number;
  /** Plate units from edge to edge, the window's two sides taken together. */
  readonly span: number;
}

export interface Camera {
  /** Where a canvas is to open that shows this place (`placeKey`): an address says so, or it stood there when it was put away. */
  readonly waiting: { readonly of: string; readonly at: CameraPlace } | null;
  /** Rises with every move, so that whoever keeps the camera's place knows when to read it. */
  readonly moves: number;
}

export type CameraStore = StoreApi<Camera>;

export function createCamera(): CameraStore {
  return createStore<Camera>(() => ({ waiting: null, moves: 0 }));
}
