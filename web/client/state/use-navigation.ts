/** Where a reader can go. Each is a step in the browser's history. */
import { useMemo } from "react";
import { useAtlasStores } from "./use-atlas-stores.ts";
import { ATLAS, standAt, stepOut } from "./view.ts";

export interface Navigation {
  readonly openEntity: (id: string) => void;
  /** Opens it beside what is on the canvas, which stays. */
  readonly openRelation: (id: string) => void;
  readonly openQuestion: (id: string) => void;
  readonly goHome: () => void;
  readonly stepOut: () => void;
}

export function useNavigation(): Navigation {
  const { view } = useAtlasStores();
  return useMemo(
    () => ({
      openEntity: (id) => view.setState(standAt({ kind: "entity", id })),
      openRelation: (id) => view.setState(({ place }) => standAt(place, id)),
      openQuestion: (id) => view.setState(standAt({ kind: "question", id })),
      goHome: () => view.setState(standAt(ATLAS)),
      stepOut: () => view.setState(stepOut(view.getState())),
    }),
    [view],
  );
}
