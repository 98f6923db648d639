/** What one change of the scene means for the picture: whether its frame stays, and whether anything has moved. Pure. */
import type { Scene } from "../../state/scene.ts";

/**
 * `new`: another scene, shown as it is. `arranged`: the same scene laid out anew, which moves there. `grown`: something came,
 * what was there stays. `moved`: a few things stand elsewhere. `same`: nothing that concerns places.
 */
export type SceneMove = "new" | "arranged" | "grown" | "moved" | "same";

/** Fewer than this were moved by hand, or back by an undo. */
const FEW = 12;
const MOST_PART = 0.25;

export function describeMove(before: Scene, after: Scene): SceneMove {
  if (before === after) return "same";
  if (before.entities.size === 0 || before.of !== after.of) return "new";
  if (before.mode !== after.mode || before.layout !== after.layout) return "arranged";
  const { moved, shared } = countMoved(before, after);
  if (shared === 0 && after.entities.size > 0) return "new";
  if (moved > Math.max(FEW, shared * MOST_PART)) return "arranged";
  const hasNew = [...after.entities.keys()].some((id) => !before.entities.has(id));
  if (hasNew) return "grown";
  return moved > 0 ? "moved" : "same";
}

function countMoved(before: Scene, after: Scene): { moved: number; shared: number } {
  let moved = 0;
  let shared = 0;
  const isSame = before.positions === after.positions;
  for (const id of after.entities.keys()) {
    const was = before.positions.get(id);
    if (was === undefined) continue;
    shared += 1;
    const is = isSame ? was : after.positions.get(id);
    if (is?.x !== was.x || is.y !== was.y) moved += 1;
  }
  return { moved, shared };
}
