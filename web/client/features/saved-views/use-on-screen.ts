/** What would be saved now: the state as text, and how many entities it shows. */
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";

export interface OnScreen {
  /** A reader's own file is in this browser alone, and no part of it goes to a server. */
  readonly isOwnFile: boolean;
  readonly read: () => { readonly state: string; readonly entities: number | null };
}

export function useOnScreen(readState: () => string): OnScreen {
  const { scene, view } = useAtlasStores();
  return {
    isOwnFile: useView(({ place }) => place.kind === "file"),
    read: () => ({
      state: readState(),
      // A lens lays out what its statement answers, not the scene.
      entities: view.getState().place.kind === "lens" ? null : scene.getState().entities.size,
    }),
  };
}
