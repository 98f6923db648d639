/** The stores of one window, made by a factory: two windows, or two tests, never share one. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type CameraPlace, type CameraStore, createCamera } from "./camera.ts";
import { createDialogs, type DialogStore } from "./dialogs.ts";
import { type HistoryKeeper, keepHistory } from "./history.ts";
import { type NoteKeeper, keepNotes } from "./notes.ts";
import type { PictureSpec } from "./picture-spec.ts";
import { createNotices, type Notices } from "./notices.ts";
import { createPage, type PageStore } from "./page.ts";
import { createPresenter, type PresenterStore } from "./presenter.ts";
import { EMPTY_SCENE, type LayoutName, type Scene } from "./scene.ts";
import type { Library } from "./scene-recipe.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

/** What commands ask of the canvas; `scene/` fulfils it. */
export interface CanvasHandle {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  focusOn(id: string): void;
  /** Brings these into the middle, as close as they fit. */
  fitTo(ids: Iterable<string>): void;
  layOut(layout: LayoutName): void;
  /** Null at rest, and while there is no picture yet. */
  readCamera(): CameraPlace | null;
  /** The next press draws a loop around what is to be selected; `onDone` when it has, or is given up. */
  drawLoop(onDone: () => void): void;
  /** Gives up what is under way: a drag, a loop. True when there was something. */
  cancel(): boolean;
  /** Null while there is nothing to draw it from. */
  picture(spec: PictureSpec): Promise<Blob | null>;
}

/** What a place's scene is made from. */
export interface Arrival {
  /** All that can be shown: the atlas, or a reader's file. */
  readonly library: Library | null;
  /** Scenes as their places brought them by themselves: an address need not spell them out. */
  readonly bases: WeakSet<Scene>;
  /** A scene that an address asked for and that has not been laid out yet. */
  readonly code: string | null;
}

export interface AtlasStores {
  readonly scene: StoreApi<Scene>;
  readonly view: StoreApi<View>;
  readonly arrival: StoreApi<Arrival>;
  readonly history: HistoryKeeper;
  readonly notices: Notices;
  readonly notes: NoteKeeper;
  readonly dialogs: DialogStore;
  readonly camera: CameraStore;
  readonly page: PageStore;
  readonly presenter: PresenterStore;
  /** The canvas, while there is one. */
  readonly canvas: { current: CanvasHandle | null };
  /** A snapshot: there is no server, so nothing is offered that would ask one. */
  readonly isFrozen: boolean;
}

export function createAtlasStores({ isFrozen = false } = {}): AtlasStores {
  const scene = createStore<Scene>(() => EMPTY_SCENE);
  const view = createStore<View>(() => INITIAL_VIEW);
  return {
    scene,
    view,
    arrival: createStore<Arrival>(() => ({ library: null, bases: new WeakSet(), code: null })),
    history: keepHistory({ scene, view }),
    notices: createNotices(),
    notes: keepNotes(),
    dialogs: createDialogs(),
    camera: createCamera(),
    page: createPage(),
    presenter: createPresenter(),
    canvas: { current: null },
    isFrozen,
  };
}
