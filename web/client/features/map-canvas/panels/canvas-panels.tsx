import { partOf } from "../../../../../graph/maps/editing/index-map.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState } from "../canvas-state.ts";
import styles from "../canvas.module.css";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { useRarePanels } from "./use-rare-panels.ts";

/** What stands over the plane at its upper edge, one at a time; typing needs none of it. */
export function CanvasPanels({ actions }: { readonly actions: CanvasActions }) {
  const map = useMapState((state) => state.map);
  const selection = useMapState((state) => state.selection);
  const isTyping = useMapState((state) => state.editing !== null);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const panel = useCanvasState((state) => state.panel);
  const groupId = useCanvasState((state) => state.group);
  const group = map.groups.find(({ id }) => id === groupId);
  const [only] = selection;
  const from = selection.size === 1 && only !== undefined ? partOf(map, only) : undefined;
  const rare = useRarePanels();
  const shown = (() => {
    if (panel === "help") return rare && <rare.KeysHelp />;
    if (panel === "find") return rare && <rare.FindBar actions={actions} />;
    if (isReadOnly || isTyping) return null;
    if (panel === "link" && from) return rare && <rare.LinkTo key={from.id} from={from} />;
    if (group) return rare && <rare.GroupBar group={group} />;
    return selection.size > 0 ? <SelectionBar actions={actions} /> : null;
  })();
  return shown && <div className={styles.panels}>{shown}</div>;
}
