/** Keeps the browser's address equal to what is on screen. A new place is a step of the browser's history; a filter is not. */
import type { Language } from "../../../graph/model/kinds.ts";
import { formatAddress, parseAddress } from "./address.ts";
import type { AtlasStores } from "./atlas-stores.ts";
import { ASK_PATH, openSimple, type Page, parseSimple } from "./page.ts";
import { keepLocally, recallLocally } from "./local-codes.ts";
import { writeSceneCode } from "./scene-code.ts";
import { toRecipe } from "./scene-recipe.ts";
import type { CameraPlace } from "./camera.ts";
import { placeKey, type View } from "./view.ts";

export interface AddressMirror {
  /** The language now stands in the address, since the reader has chosen it. */
  readonly keepLanguage: (language: Language) => void;
  readonly stop: () => void;
}

/** Servers and mail programs cut what is longer. */
export const LONGEST_ADDRESS = 2000;
/** A dragged body changes the scene with every frame, and a moving camera itself; browsers refuse an address a frame. */
const QUIET = 200;

export function mirrorAddress(stores: AtlasStores): AddressMirror {
  let language = parseAddress(location.href).language;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (isStep: boolean): void => {
    const address = pageAddress(stores.page.getState()) ?? shortened(stores, language);
    if (address === location.pathname + location.search + location.hash) return;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };
  const writeView = (now: View, before: View): void => {
    forgetCamera(stores);
    // Until the scene of an address has come, the address knows more than the scene.
    if (stores.arrival.getState().code !== null) return;
    write(now.place !== before.place || now.selection !== before.selection);
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (stores.arrival.getState().code === null) write(false);
    }, QUIET);
  };
  const writePage = (now: Page, before: Page): void => {
    if (pageAddress(now) !== pageAddress(before)) write(now.name !== before.name);
  };
  const read = (): void => {
    const simple = parseSimple(location.pathname, location.hash);
    if (simple !== null) return openSimple(stores.page, simple.name, simple.address);
    const isAsk = location.pathname === ASK_PATH;
    stores.page.setState({
      name: isAsk ? "ask" : "explore",
      ...(isAsk && { asked: location.search + location.hash }),
    });
    if (!isAsk) openAddress(stores, location.href);
  };

  read();
  const stops = [
    stores.view.subscribe(writeView),
    stores.scene.subscribe(writeSoon),
    stores.camera.subscribe(writeSoon),
    stores.page.subscribe(writePage),
  ];
  window.addEventListener("popstate", read);
  return {
    keepLanguage: (chosen) => {
      language = chosen;
      write(false);
    },
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      window.removeEventListener("popstate", read);
    },
  };
}

/** Shows what an address asks for. The scene follows when the atlas is there. */
export function openAddress(stores: AtlasStores, address: string): void {
  const { view, scene, camera, unknown } = parseAddress(address);
  const code = scene === null ? null : recallLocally(scene);
  if (scene !== null && code === null) stores.notices.tell({ key: "notice.notHere", values: {} });
  stores.notices.tellUnknown(unknown);
  stores.arrival.setState({ code });
  stores.camera.setState({ waiting: camera && { of: placeKey(view.place), at: camera } });
  // Another scene of the same place is asked for: what is there does not answer it.
  stores.scene.setState((now) => (now.of === "" ? now : { ...now, of: "" }));
  stores.view.setState({ ...view, hovered: null });
}

/** Null for the explorer, whose address says what is on screen. */
export function pageAddress({ name, asked, at }: Page): string | null {
  if (name === "explore") return null;
  return name === "ask" ? ASK_PATH + asked : `/${name}${at[name]}`;
}

/** All of what is on screen, however long. */
export function addressOf(stores: AtlasStores, language: Language | null): string {
  return formatAddress({ ...partsOf(stores, language), scene: codeOf(stores) });
}

function partsOf(stores: AtlasStores, language: Language | null) {
  return { view: stores.view.getState(), language, camera: cameraOf(stores) };
}

function shortened(stores: AtlasStores, language: Language | null): string {
  const whole = addressOf(stores, language);
  const scene = codeOf(stores);
  if (whole.length <= LONGEST_ADDRESS || scene === null) return whole;
  return formatAddress({ ...partsOf(stores, language), scene: keepLocally(scene) });
}

/** Null where the canvas is at rest, or still shows another place. */
function cameraOf({ camera, canvas, scene, view }: AtlasStores): CameraPlace | null {
  const key = placeKey(view.getState().place);
  const { waiting } = camera.getState();
  if (waiting !== null) return waiting.of === key ? waiting.at : null;
  return scene.getState().of === key ? (canvas.current?.readCamera() ?? null) : null;
}

/** Where another place was to be looked at is of no use any more. */
function forgetCamera({ camera, view }: AtlasStores): void {
  const { waiting } = camera.getState();
  if (waiting !== null && waiting.of !== placeKey(view.getState().place))
    camera.setState({ waiting: null });
}

/** Null where the scene is what the place brings by itself. */
function codeOf({ scene, arrival, view }: AtlasStores): string | null {
  const { library, bases } = arrival.getState();
  const now = scene.getState();
  // A reader's own file never leaves this browser, nor do the names in it.
  if (library === null || bases.has(now) || view.getState().place.kind === "file") return null;
  if (now.of === "" || now.entities.size === 0) return null;
  return writeSceneCode(toRecipe(now, library));
}
