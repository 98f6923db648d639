/** Stores of a canvas of its own: what is selected or moved here leaves the explorer as it is. */
import { useEffect, useState } from "react";
import { layoutRunnerOf } from "../../../scene/index.ts";
import { type AtlasStores, createAtlasStores } from "../../../state/atlas-stores.ts";
import type { Scene } from "../../../state/scene.ts";
import { INITIAL_VIEW } from "../../../state/view.ts";

/** Fewer stand well as they are set out. */
const FEWEST_LAID_OUT = 3;
let made = 0;

export function useResultStores(scene: Scene): AtlasStores {
  const [stores] = useState(() => createAtlasStores({ isFrozen: true }));
  useEffect(() => {
    made += 1;
    stores.view.setState({ ...INITIAL_VIEW, place: { kind: "set" } });
    // Another answer is another scene, in a frame of its own.
    stores.scene.setState({ ...scene, of: `result ${made}` }, true);
    if (scene.entities.size >= FEWEST_LAID_OUT) layoutRunnerOf(stores).start("force");
    return () => layoutRunnerOf(stores).cancel();
  }, [stores, scene]);
  useEffect(() => () => stores.history.stop(), [stores]);
  return stores;
}
