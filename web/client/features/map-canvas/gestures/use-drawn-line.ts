/** Lines drawn by mouse or finger: dragged from a handle, or begun with a click on a handle and ended with one elsewhere. */
import {
  type Connection,
  type FinalConnectionState,
  type OnConnectStartParams,
  useReactFlow,
  useStoreApi,
} from "@xyflow/react";
import { useMemo } from "react";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { useCanvasStore } from "../canvas-state.ts";
import { joinByLine, type LineStart } from "./join-by-line.ts";

interface Pointed {
  readonly clientX: number;
  readonly clientY: number;
  readonly shiftKey: boolean;
}

export type DrawnLineHand = ReturnType<typeof useDrawnLine>;

/** Always the same object: React Flow draws all boxes anew for new functions. */
export function useDrawnLine() {
  const editor = useMapEditor();
  const flow = useReactFlow();
  const store = useStoreApi();
  const canvas = useCanvasStore();
  return useMemo(
    () =>
      createHand({
        editor,
        flow,
        store,
        begin: (lineFrom) => canvas.setState({ lineFrom }),
      }),
    [editor, flow, store, canvas],
  );
}

interface Hand {
  readonly editor: MapEditor;
  readonly flow: ReturnType<typeof useReactFlow>;
  readonly store: ReturnType<typeof useStoreApi>;
  readonly begin: (from: string | null) => void;
}

function createHand({ editor, flow, store, begin }: Hand) {
  /** React Flow tells of a dragged line twice; of a clicked one once. */
  let isDragged = false;

  function join(from: LineStart, to: LineStart | null, pointed: Pointed): void {
    if (to?.id === from.id) return;
    const at = flow.screenToFlowPosition({ x: pointed.clientX, y: pointed.clientY });
    editor.edit((map) => joinByLine(map, { from, to, at, isTurned: pointed.shiftKey }), {
      editMade: true,
    });
  }

  /** The handle that was clicked, and is so no more. */
  function takeClicked(): LineStart | null {
    const start = store.getState().connectionClickStartHandle;
    if (!start) return null;
    store.setState({ connectionClickStartHandle: null });
    begin(null);
    return { id: start.nodeId, handle: start.id ?? null };
  }

  return {
    /** Ends a line that was begun with a click: on this part, or on the plane. False where none was begun. */
    endClicked(to: LineStart | null, pointed: Pointed): boolean {
      const from = takeClicked();
      if (from !== null) join(from, to, pointed);
      return from !== null;
    },
    cancelClicked: () => takeClicked() !== null,
    handlers: {
      onConnectStart(_event: unknown, { nodeId }: OnConnectStartParams) {
        isDragged = true;
        begin(nodeId);
      },
      onConnectEnd(event: MouseEvent | TouchEvent, { fromHandle }: FinalConnectionState) {
        isDragged = false;
        begin(null);
        const pointed = "changedTouches" in event ? event.changedTouches[0] : event;
        if (!fromHandle || !pointed) return;
        const { clientX, clientY } = pointed;
        const target = document.elementFromPoint(clientX, clientY);
        // Let go over a bar or outside the canvas: nothing was meant.
        if (!target?.closest(".react-flow__pane, .react-flow__node")) return;
        const from = { id: fromHandle.nodeId, handle: fromHandle.id ?? null };
        join(from, partAt(target), { clientX, clientY, shiftKey: event.shiftKey });
      },
      onClickConnectStart: (_event: unknown, { nodeId }: OnConnectStartParams) => begin(nodeId),
      onClickConnectEnd: () => begin(null),
      onConnect({ source, sourceHandle, target, targetHandle }: Connection) {
        if (isDragged) return;
        const from = { id: source, handle: sourceHandle };
        const to = { id: target, handle: targetHandle };
        join(from, to, { clientX: 0, clientY: 0, shiftKey: false });
      },
    },
  };
}

function partAt(target: Element): LineStart | null {
  const id = target.closest<HTMLElement>(".react-flow__node")?.dataset["id"];
  if (id === undefined) return null;
  const handle = target.closest<HTMLElement>(".react-flow__handle")?.dataset["handleid"] ?? null;
  return { id, handle };
}
