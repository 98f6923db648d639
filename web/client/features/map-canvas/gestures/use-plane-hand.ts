/** What clicks, drags and drops on the plane and its boxes do. The same functions all the time, as React Flow wants them. */
import { type Node, useReactFlow } from "@xyflow/react";
import { type DragEvent, type MouseEvent, useMemo } from "react";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { useCanvasStore } from "../canvas-state.ts";
import type { DrawnParts } from "../drawn/drawn-parts.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import type { DrawnLineHand } from "./use-drawn-line.ts";

/** Of what is dragged from the parking lot: a part's id. */
const PART_TYPE = "application/x-atlas-part";

interface Hand {
  readonly drawn: DrawnParts;
  readonly actions: CanvasActions;
  readonly line: DrawnLineHand;
}

export function usePlaneHand({ drawn, actions, line }: Hand) {
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const flow = useReactFlow();
  return useMemo(() => {
    const placeOf = ({ clientX, clientY }: MouseEvent) =>
      flow.screenToFlowPosition({ x: clientX, y: clientY });
    const startDrag = (ids: readonly string[]): void => {
      canvas.setState({ isDragging: true });
      drawn.startDrag(ids);
    };
    const endDrag = (): void => {
      drawn.endDrag();
      canvas.setState({ isDragging: false });
    };
    return {
      ...line.handlers,
      onNodesChange: drawn.change,
      onNodeDragStart: (_event: unknown, node: Node, moved: Node[]) =>
        startDrag(toIds(node, moved)),
      onNodeDragStop: endDrag,
      onSelectionDragStart: (_event: unknown, moved: Node[]) =>
        startDrag(moved.map(({ id }) => id)),
      onSelectionDragStop: endDrag,
      onNodeClick(event: MouseEvent, { id }: Node) {
        canvas.setState({ line: null, group: null });
        if (!isOnHandle(event)) line.endClicked({ id, handle: null }, event);
      },
      onNodeDoubleClick(event: MouseEvent, { id }: Node) {
        if (!isOnHandle(event) && editor.store.getState().editing !== id) actions.type(id);
      },
      onPaneClick(event: MouseEvent) {
        canvas.setState({ line: null, group: null, panel: null });
        if (!line.endClicked(null, event)) focusCanvas(event);
      },
      onDoubleClick(event: MouseEvent) {
        if ((event.target as Element).matches(".react-flow__pane"))
          actions.addConcept(placeOf(event));
      },
      onDragOver(event: DragEvent) {
        if (event.dataTransfer.types.includes(PART_TYPE)) event.preventDefault();
      },
      onDrop(event: DragEvent) {
        const id = event.dataTransfer.getData(PART_TYPE);
        if (id === "") return;
        event.preventDefault();
        actions.place(id, placeOf(event));
      },
    };
  }, [editor, canvas, flow, drawn, actions, line]);
}

/** The one that is pulled comes first. */
function toIds(node: Node, moved: readonly Node[]): readonly string[] {
  return [node.id, ...moved.map(({ id }) => id).filter((id) => id !== node.id)];
}

function isOnHandle({ target }: MouseEvent): boolean {
  return (target as Element).closest(".react-flow__handle") !== null;
}

/** So that the keys mean the canvas after a click on its plane. */
function focusCanvas({ target }: MouseEvent): void {
  (target as Element).closest<HTMLElement>("[data-map-canvas]")?.focus({ preventScroll: true });
}
