/**
 * Draws the atlas as soon as its graph is there, while the page around it is still on its way. Only what an address asks for
 * that is nothing but the atlas: all else waits for the page, which knows how to answer it.
 */
import { ENTITY_KINDS } from "../../../graph/model/kinds.ts";
import type { Overview } from "../../contract/overview.ts";
import { preferredLanguage } from "../i18n/preferred-language.ts";
import {
  NO_REGIONS,
  openFirstStage,
  phoneInsets,
  type StageInput,
  USUAL_VALUES,
  usualInsets,
} from "../scene/first.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { bringLibrary } from "../state/bring-library.ts";
import { createAtlasScene, degreesIn } from "../state/scene.ts";
import { placeKey } from "../state/view.ts";
import { PHONE } from "../theme/screens.ts";
import { outlinePage } from "./outline-page.ts";

export function isFirstPicture({ page, view, arrival, camera }: AtlasStores): boolean {
  const { place, surface, lit, encoding } = view.getState();
  return (
    page.getState().name === "explore" &&
    place.kind === "atlas" &&
    surface === "canvas" &&
    lit === null &&
    encoding.size === null &&
    encoding.color === null &&
    arrival.getState().code === null &&
    camera.getState().waiting === null
  );
}

/** Fills `root`, which the page empties when it stands. Where nothing can be drawn, it is left as it was. */
export function drawFirstPicture(stores: AtlasStores, overview: Overview, root: Element): void {
  const { place, selection, panel } = stores.view.getState();
  const scene = createAtlasScene(placeKey(place), overview);
  bringLibrary(stores, overview);
  stores.arrival.getState().bases.add(scene);
  stores.scene.setState(scene, true);
  const stage = outlinePage(root, selection !== null || panel !== null);
  try {
    openFirstStage(stores, stage, (width) => readInput(stores, overview, width));
  } catch {
    // The page will say why, and show the list.
    root.replaceChildren();
  }
}

function readInput(stores: AtlasStores, overview: Overview, width: number): StageInput {
  return {
    scene: stores.scene.getState(),
    view: stores.view.getState(),
    scheme: document.documentElement.dataset.mantineColorScheme === "dark" ? "dark" : "light",
    language: preferredLanguage(),
    territories: overview.territories,
    communities: NO_REGIONS,
    degrees: degreesIn(overview.relations),
    metricValues: USUAL_VALUES,
    words: NO_WORDS,
    keyed: null,
    insets: matchMedia(PHONE).matches ? phoneInsets(true) : usualInsets(width),
  };
}

/** The atlas at rest has no columns and no axis that would be named. */
const NO_WORDS: StageInput["words"] = {
  kinds: Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, ""])) as StageInput["words"]["kinds"],
  undated: "",
};
