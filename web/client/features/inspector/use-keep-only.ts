/** Clears the canvas but for one entity, so that neighbors can be chosen type by type. */
import { keepOnly } from "../../state/scene.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";

export function useKeepOnly(id: string): () => void {
  const { scene } = useAtlasStores();
  return () => scene.setState(keepOnly(scene.getState(), new Set([id])));
}
