/** The two stores of one window, made by a factory: two windows, or two tests, never share one. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { EMPTY_SCENE, type Scene } from "./scene.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

export interface AtlasStores {
  readonly scene: StoreApi<Scene>;
  readonly view: StoreApi<View>;
}

export function createAtlasStores(): AtlasStores {
  return { scene: createStore(() => EMPTY_SCENE), view: createStore(() => INITIAL_VIEW) };
}
