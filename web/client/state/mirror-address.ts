/** Keeps the browser's address equal to what is on screen. A new place is a step of the browser's history; a filter is not. */
import type { Language } from "../../../graph/model/kinds.ts";
import { formatAddress, parseAddress } from "./address.ts";
import type { AtlasStores } from "./atlas-stores.ts";
import { keepLocally, recallLocally } from "./local-codes.ts";
import { writeSceneCode } from "./scene-code.ts";
import { toRecipe } from "./scene-recipe.ts";
import type { View } from "./view.ts";

export interface AddressMirror {
  /** The language now stands in the address, since the reader has chosen it. */
  readonly keepLanguage: (language: Language) => void;
  readonly stop: () => void;
}

/** Servers and mail programs cut what is longer. */
export const LONGEST_ADDRESS = 2000;
/** A dragged body changes the scene with every frame. */
const QUIET = 150;

export function mirrorAddress(stores: AtlasStores): AddressMirror {
  let language = parseAddress(location.href).language;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (isStep: boolean): void => {
    const address = shortened(stores, language);
    if (address === location.pathname + location.search) return;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };
  const writeView = (now: View, before: View): void => {
    // Until the scene of an address has come, the address knows more than the scene.
    if (stores.arrival.getState().code !== null) return;
    write(now.place !== before.place || now.selection !== before.selection);
  };
  const writeScene = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (stores.arrival.getState().code === null) write(false);
    }, QUIET);
  };
  const read = (): void => openAddress(stores, location.href);

  read();
  const stops = [stores.view.subscribe(writeView), stores.scene.subscribe(writeScene)];
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
  const { view, scene } = parseAddress(address);
  const code = scene === null ? null : recallLocally(scene);
  if (scene !== null && code === null) stores.notices.tell({ key: "notice.notHere", values: {} });
  stores.arrival.setState({ code });
  // Another scene of the same place is asked for: what is there does not answer it.
  stores.scene.setState((now) => (now.of === "" ? now : { ...now, of: "" }));
  stores.view.setState({ ...view, hovered: null });
}

/** All of what is on screen, however long. */
export function addressOf(stores: AtlasStores, language: Language | null): string {
  return formatAddress({ view: stores.view.getState(), language, scene: codeOf(stores) });
}

function shortened(stores: AtlasStores, language: Language | null): string {
  const whole = addressOf(stores, language);
  const scene = codeOf(stores);
  if (whole.length <= LONGEST_ADDRESS || scene === null) return whole;
  return formatAddress({ view: stores.view.getState(), language, scene: keepLocally(scene) });
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
