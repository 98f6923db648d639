/** One map on a page: its editor and its keeper, opened when the page shows it and closed when it does not. */
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { MapRules } from "../../../../graph/maps/editing/map-rules.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { createMapEditor } from "../../state/map/map-editor.ts";
import type { MapEditor } from "../../state/map/map-editor-state.ts";
import { connectEditor } from "./connect-editor.ts";
import type { KeepingState } from "./keeping-state.ts";
import type { KeptDocument } from "./kept-document.ts";
import type { MapKeeper } from "./map-keeper.ts";
import { openDrafts } from "./open-drafts.ts";
import { openMapKeeper, type OpenKeeper } from "./open-map-keeper.ts";

export interface KeptEditor {
  readonly editor: MapEditor;
  readonly keeper: MapKeeper;
}

export type MapKeeping =
  | { readonly is: "opening" }
  | ({ readonly is: "open" } & KeptEditor)
  | { readonly is: "failed"; readonly problem: ApiError };

export interface KeptMapToOpen extends Omit<OpenKeeper, "drafts"> {
  readonly rules?: MapRules;
}

/** Another `toOpen` opens another map: keep it with `useMemo`. */
export function useMapKeeping(toOpen: KeptMapToOpen): MapKeeping {
  const [keeping, setKeeping] = useState<MapKeeping>({ is: "opening" });
  useEffect(() => {
    let isLeft = false;
    let part: (() => Promise<void>) | undefined;
    // Another map: the one before is closed.
    // oxlint-disable-next-line react/set-state-in-effect
    setKeeping({ is: "opening" });
    const open = async () => {
      try {
        const { close, ...kept } = await openKeptEditor(toOpen);
        part = close;
        if (isLeft) await close();
        else setKeeping({ is: "open", ...kept });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (!isLeft) setKeeping({ is: "failed", problem: error });
      }
    };
    void open();
    return () => {
      isLeft = true;
      void part?.();
    };
  }, [toOpen]);
  return keeping;
}

export function useKeepingState(keeper: MapKeeper): KeepingState {
  return useStore(keeper.state);
}

/** What is kept beside the map too. */
export function useKeptDocument(keeper: MapKeeper): KeptDocument {
  const watch = useCallback((watcher: () => void) => keeper.watch(watcher), [keeper]);
  return useSyncExternalStore(watch, () => keeper.document);
}

async function openKeptEditor({ rules, ...opening }: KeptMapToOpen) {
  const keeper = await openMapKeeper({ ...opening, drafts: await openDrafts() });
  const editor = createMapEditor(keeper.document.map, rules === undefined ? {} : { rules });
  return { editor, keeper, close: connectEditor(editor, keeper) };
}
