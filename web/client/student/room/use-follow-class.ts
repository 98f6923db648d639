/** What news of the class means for the map: other devices' work comes in, a pause holds it, its end sends what waited. */
import { useEffect } from "react";
import type { MapKeeper } from "../../maps/keeping/map-keeper.ts";
import type { MapEditor } from "../../state/map/map-editor-state.ts";
import type { NewsState, NewsWatch } from "../state/news-watch.ts";

interface Following {
  readonly watch: NewsWatch;
  readonly keeper: MapKeeper;
  readonly editor: MapEditor;
  /** Whether the activity is one in which students draw at all. */
  readonly isDrawn: boolean;
}

export function useFollowClass({ watch, keeper, editor, isDrawn }: Following): void {
  useEffect(() => {
    let wasRunning = false;
    const follow = ({ news }: NewsState) => {
      const isRunning = news.state === "running";
      // Nothing is drawn that nobody would collect.
      const isReadOnly = !isDrawn || !isRunning;
      if (editor.store.getState().isReadOnly !== isReadOnly) editor.setReadOnly(isReadOnly);
      // For a few seconds the server still takes what was on its way.
      if (wasRunning && !isRunning) void keeper.flush();
      wasRunning = isRunning;
      if (isRunning && keeper.state.getState().status === "closed") void keeper.retry();
      void keeper.notice(news.revision);
    };
    follow(watch.store.getState());
    return watch.store.subscribe(follow);
  }, [watch, keeper, editor, isDrawn]);
}
