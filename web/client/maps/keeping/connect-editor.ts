/** Ties the editor of a map to its keeper: what is drawn is kept, what others drew is shown, and the window's leave is taken. */
import { hasSameContent } from "../../../../graph/maps/editing/has-same-content.ts";
import type { MapEditor } from "../../state/map/map-editor-state.ts";
import type { MapKeeper } from "./map-keeper.ts";

/** Gives back how to part them; what is not sent stays on this device. */
export function connectEditor(editor: MapEditor, keeper: MapKeeper): () => Promise<void> {
  const gone = new AbortController();
  const stopAdopting = keeper.onAdopt(({ map }) => {
    const { id } = editor.store.getState().map;
    editor.load({ ...map, id });
  });
  const stopDrawing = editor.store.subscribe(({ map }, { map: before }) => {
    if (map === before || hasSameContent(map, keeper.document.map)) return;
    keeper.change({ ...keeper.document, map });
  });
  const stopSaying = keeper.state.subscribe(({ revision }) => editor.acknowledge(revision));
  listen(keeper, gone.signal);
  return () => {
    gone.abort();
    stopAdopting();
    stopDrawing();
    stopSaying();
    return keeper.close();
  };
}

function listen(keeper: MapKeeper, signal: AbortSignal): void {
  const leave = () => void keeper.leave();
  const comeBack = () => {
    const { status } = keeper.state.getState();
    if (status === "onDevice") void keeper.retry();
  };
  addEventListener("pagehide", leave, { signal });
  addEventListener("online", comeBack, { signal });
  const turn = () => (document.visibilityState === "hidden" ? leave() : comeBack());
  document.addEventListener("visibilitychange", turn, { signal });
}
