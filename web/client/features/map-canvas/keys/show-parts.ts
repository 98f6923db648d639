/** Brings parts into the middle of the view, and near enough to read them where they fit. */
import { partOf } from "../../../../../graph/maps/editing/index-map.ts";
import type { ActionTools } from "./action-tools.ts";
import { EDGE, FIT, lastOf, READABLE } from "./view-actions.ts";

/** Words smaller than at this zoom are only seen, not read. */
const LEGIBLE = 0.45;

type ShowTools = Pick<ActionTools, "editor" | "flow" | "frame" | "sizeOf">;

/** A view that shows them legibly already stays as it is, unless it is new and was chosen by nobody. */
export function showParts(tools: ShowTools, ids: readonly string[], view: "old" | "new"): void {
  const { flow, frame } = tools;
  const bounds = boundsOf(tools, ids);
  if (bounds === null) {
    if (view === "new") void flow.fitView(FIT);
    return;
  }
  const { left, right, top, bottom } = bounds;
  const [wide, high] = [frame().width - 2 * EDGE, frame().height - 2 * EDGE];
  const fitting = Math.min(wide / (right - left), high / (bottom - top));
  const now = flow.getZoom();
  const isSeen = now >= Math.min(LEGIBLE, fitting) && isInView(tools, bounds);
  if (isSeen && view === "old") return;
  const zoom = Math.min(Math.max(now, READABLE), fitting);
  const duration = view === "new" ? 0 : lastOf();
  void flow.setCenter((left + right) / 2, (top + bottom) / 2, { zoom, duration });
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** On the plane; null where none of them has a place. */
function boundsOf({ editor, sizeOf }: ShowTools, ids: readonly string[]): Bounds | null {
  const { map } = editor.store.getState();
  const boxes = ids.flatMap((id) => {
    const part = partOf(map, id);
    return part?.position ? [{ ...part.position, ...sizeOf(part) }] : [];
  });
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

function isInView({ flow, frame }: ShowTools, bounds: Bounds): boolean {
  const { left, right, top, bottom } = frame();
  const first = flow.flowToScreenPosition({ x: bounds.left, y: bounds.top });
  const last = flow.flowToScreenPosition({ x: bounds.right, y: bounds.bottom });
  return first.x >= left && first.y >= top && last.x <= right && last.y <= bottom;
}
