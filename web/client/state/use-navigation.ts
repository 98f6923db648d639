/** Where a reader can go. Each is a step in the browser's history. */
import { useMemo } from "react";
import type { AtlasStores } from "./atlas-stores.ts";
import { openExplore } from "./page.ts";
import { useAtlasStores } from "./use-atlas-stores.ts";
import { ATLAS, type LensName, type Place, standAt, stepOut, type View } from "./view.ts";

export interface Navigation {
  readonly openEntity: (id: string) => void;
  /** Opens it beside what is on the canvas, which stays. */
  readonly openRelation: (id: string) => void;
  readonly openWork: (id: string) => void;
  readonly openQuestion: (id: string) => void;
  readonly openLens: (lens: LensName) => void;
  readonly goHome: () => void;
  /** Closes whatever has been opened in the place. */
  readonly backToPlace: () => void;
  readonly stepOut: () => void;
}

export function useNavigation(): Navigation {
  const stores = useAtlasStores();
  return useMemo(() => createNavigation(stores), [stores]);
}

export function createNavigation({ view, scene, page }: AtlasStores): Navigation {
  const change = (next: Partial<View> | ((now: View) => Partial<View>)) => {
    openExplore(page);
    view.setState(next);
  };
  const goTo = (place: Place) => change(standAt(place));
  return {
    openEntity: (id) => {
      // A lens, a set and a file keep what they show; what is opened there is read beside it.
      const { place } = view.getState();
      const keeps = place.kind === "lens" || place.kind === "file" || place.kind === "set";
      if (keeps && (place.kind === "lens" || scene.getState().entities.has(id)))
        change({ selection: { kind: "entity", id }, panel: null });
      else goTo({ kind: "entity", id });
    },
    openRelation: (id) =>
      change(({ panel }) => ({
        selection: { kind: "relation", id },
        // The text beside the canvas goes to the sentence that it comes from.
        panel: panel?.kind === "reading" ? panel : null,
        hovered: null,
      })),
    openWork: (id) => change({ selection: { kind: "work", id }, panel: null }),
    openQuestion: (id) => goTo({ kind: "question", id }),
    openLens: (id) => goTo({ kind: "lens", id }),
    goHome: () => goTo(ATLAS),
    backToPlace: () =>
      change(({ place }) => ({ selection: standAt(place).selection, panel: null, hovered: null })),
    stepOut: () => view.setState(stepOut(view.getState())),
  };
}
