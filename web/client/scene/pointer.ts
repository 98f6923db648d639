/** Mouse and finger on the canvas become questions to the page: what is pointed at, what is to be opened. */
import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";

export interface PointerCallbacks {
  readonly onHover: (id: string | null) => void;
  readonly onOpenEntity: (id: string) => void;
  readonly onOpenRelation: (id: string) => void;
}

/** A finger is broader than the bodies are. */
const TAP_REACH = 22;

export function listenToPointer(sigma: Sigma, callbacks: PointerCallbacks): () => void {
  const point = (id: string | null, event: MouseCoords | null): void => {
    if (event !== null && isTouch(event)) return;
    sigma.getContainer().style.cursor = id === null ? "" : "pointer";
    callbacks.onHover(id);
  };
  const openNearest = (event: MouseCoords): boolean => {
    const nearest = isTouch(event) ? nearestNode(sigma, event) : null;
    if (nearest !== null) callbacks.onOpenEntity(nearest);
    return nearest !== null;
  };
  sigma.on("enterNode", ({ node, event }) => point(node, event));
  sigma.on("leaveNode", () => point(null, null));
  sigma.on("enterEdge", ({ edge, event }) => point(edge, event));
  sigma.on("leaveEdge", () => point(null, null));
  sigma.on("leaveStage", () => point(null, null));
  sigma.on("clickNode", ({ node }) => callbacks.onOpenEntity(node));
  sigma.on("clickEdge", ({ edge, event }) => {
    if (!openNearest(event)) callbacks.onOpenRelation(edge);
  });
  sigma.on("clickStage", ({ event }) => void openNearest(event));
  return () => sigma.removeAllListeners();
}

function isTouch({ original }: MouseCoords): boolean {
  return "touches" in original;
}

function nearestNode(sigma: Sigma, { x, y }: MouseCoords): string | null {
  let nearest: string | null = null;
  let distance = TAP_REACH;
  sigma.getGraph().forEachNode((id, { x: left, y: top, hidden }) => {
    if (hidden === true) return;
    const at = sigma.graphToViewport({ x: left, y: top });
    const away = Math.hypot(at.x - x, at.y - y);
    if (away <= distance) [nearest, distance] = [id, away];
  });
  return nearest;
}
