/** Puts a set of entities and relations on the canvas, as a place of its own. */
import { useMemo } from "react";
import { type Addition, createAtlasScene } from "../state/scene.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { placeKey, standAt } from "../state/view.ts";

export function useShowSet(): (addition: Addition) => void {
  const { scene, view, arrival } = useAtlasStores();
  return useMemo(
    () => (addition) => {
      const place = { kind: "set" } as const;
      const set = createAtlasScene(placeKey(place), addition);
      arrival.setState({ code: null });
      scene.setState({ ...set, mode: "free" }, true);
      view.setState(standAt(place));
    },
    [scene, view, arrival],
  );
}
