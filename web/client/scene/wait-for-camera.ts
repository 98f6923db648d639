/** Where the canvas looks outlives the canvas: it waits for the next one that shows the same place. */
import type { AtlasStores } from "../state/atlas-stores.ts";
import type { Scene } from "../state/scene.ts";
import { placeKey } from "../state/view.ts";
import type { Stage } from "./stage/stage.ts";

type Stores = Pick<AtlasStores, "camera" | "scene" | "view">;

/** Before a canvas goes: a list, another page or a lost context take its place, and not another scene. */
export function keepCamera({ camera, scene, view }: Stores, stage: Stage | null): void {
  const of = placeKey(view.getState().place);
  const at = stage?.readCamera() ?? null;
  if (at !== null && scene.getState().of === of) camera.setState({ waiting: { of, at } });
}

/** Once the scene it was meant for is on the canvas. */
export function takeCamera({ camera, scene }: Stores, stage: Stage | null, shown: Scene): void {
  const { waiting } = camera.getState();
  if (waiting === null || stage === null) return;
  if (waiting.of !== shown.of || shown !== scene.getState()) return;
  camera.setState({ waiting: null });
  stage.applyCamera(waiting.at);
}
