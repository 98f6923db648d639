/** What is in view, counted by kind and status, and what a click on a row does. */
import { useMemo } from "react";
import {
  ENTITY_KINDS,
  type EntityKind,
  type Status,
  STATUSES,
} from "../../../../graph/model/kinds.ts";
import { countInView, type InView } from "../../state/in-view.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { onlyIn, toggleIn } from "../../state/view.ts";

export interface Legend extends InView {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenStatuses: ReadonlySet<Status>;
  readonly isFiltered: boolean;
  readonly pickKind: (kind: EntityKind, isAlone: boolean) => void;
  readonly pickStatus: (status: Status, isAlone: boolean) => void;
  readonly showAll: () => void;
}

export function useLegend(): Legend {
  const { view } = useAtlasStores();
  const scene = useScene((state) => state);
  const hiddenKinds = useView((state) => state.hiddenKinds);
  const hiddenStatuses = useView((state) => state.hiddenStatuses);
  const inView = useMemo(
    () => countInView(scene, hiddenKinds, hiddenStatuses),
    [scene, hiddenKinds, hiddenStatuses],
  );
  return {
    ...inView,
    hiddenKinds,
    hiddenStatuses,
    isFiltered: hiddenKinds.size + hiddenStatuses.size > 0,
    pickKind: (kind, isAlone) =>
      view.setState({
        hiddenKinds: isAlone
          ? onlyIn(hiddenKinds, kind, ENTITY_KINDS)
          : toggleIn(hiddenKinds, kind),
      }),
    pickStatus: (status, isAlone) =>
      view.setState({
        hiddenStatuses: isAlone
          ? onlyIn(hiddenStatuses, status, STATUSES)
          : toggleIn(hiddenStatuses, status),
      }),
    showAll: () => view.setState({ hiddenKinds: new Set(), hiddenStatuses: new Set() }),
  };
}
