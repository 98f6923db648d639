/** What the reader opens inside a lens: the lens stays in view, and the details stand beside it. */
import { useMemo } from "react";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import type { Selection } from "../../state/view.ts";

export interface LensSelection {
  readonly selection: Selection | null;
  readonly openEntity: (id: string) => void;
  readonly openRelation: (id: string) => void;
  readonly openWork: (id: string) => void;
  readonly close: () => void;
}

export function useLensSelection(): LensSelection {
  const { view } = useAtlasStores();
  const selection = useView((state) => state.selection);
  const open = useMemo(() => {
    const select = (next: Selection | null) => view.setState({ selection: next, panel: null });
    return {
      openEntity: (id: string) => select({ kind: "entity", id }),
      openRelation: (id: string) => select({ kind: "relation", id }),
      openWork: (id: string) => select({ kind: "work", id }),
      close: () => select(null),
    };
  }, [view]);
  return { selection, ...open };
}
