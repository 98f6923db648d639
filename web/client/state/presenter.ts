/** Presenter mode: larger type, no chrome, and a black screen when the class is to look at the speaker. */
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Presenter {
  readonly isOn: boolean;
  readonly isBlank: boolean;
}

export type PresenterStore = StoreApi<Presenter>;

export function createPresenter(): PresenterStore {
  return createStore<Presenter>(() => ({ isOn: false, isBlank: false }));
}
