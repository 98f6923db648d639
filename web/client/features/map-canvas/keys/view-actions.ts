/** What can be done with the view and with what is open over it: allowed on every map. */
import type { ReactFlowInstance } from "@xyflow/react";
import type { Place } from "../../../../../graph/maps/editing/map-edit.ts";
import type { CanvasState } from "../canvas-state.ts";
import { wantsLessMotion } from "../drawn/glide.ts";
import type { ViewTools } from "./action-tools.ts";

export const FIT = { padding: 0.1, maxZoom: 1.15 } as const;
/** The zoom at which words can be read. */
export const READABLE = 0.7;
/** Pixels at the edge of the canvas that count as out of view. */
export const EDGE = 40;

export function createViewActions({ canvas, flow, frame }: ViewTools) {
  function center(id: string): void {
    const at = middleOf(flow, id);
    const zoom = Math.max(flow.getZoom(), READABLE);
    if (at) void flow.setCenter(at.x, at.y, { zoom, duration: lastOf() });
  }

  return {
    center,
    /** Only where it is out of view. */
    reveal(id: string) {
      const at = middleOf(flow, id);
      if (!at) return;
      const { x, y } = flow.flowToScreenPosition(at);
      const { left, right, top, bottom } = frame();
      const isInside = x > left + EDGE && x < right - EDGE && y > top + EDGE && y < bottom - EDGE;
      if (!isInside) center(id);
    },
    say: (said: string) => canvas.setState({ said }),
    fit: () => void flow.fitView({ ...FIT, duration: lastOf() }),
    zoomIn: () => void flow.zoomIn({ duration: lastOf() / 2 }),
    zoomOut: () => void flow.zoomOut({ duration: lastOf() / 2 }),
    open: (panel: NonNullable<CanvasState["panel"]>) =>
      canvas.setState((state) => ({ panel: state.panel === panel ? null : panel })),
    lasso: () => canvas.setState(({ isLassoing }) => ({ isLassoing: !isLassoing })),
  };
}

/** Of a camera move, in ms. */
export function lastOf(): number {
  return wantsLessMotion() ? 0 : 320;
}

function middleOf(flow: ReactFlowInstance, id: string): Place | null {
  const node = flow.getInternalNode(id);
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  const { width = 0, height = 0 } = node.measured;
  return { x: x + width / 2, y: y + height / 2 };
}
