/** What one step changed, in a form that any language can say. Pure: read off the moments before and after. */
import type { LayoutName, Scene } from "./scene.ts";
import {
  isSameSelection,
  type Panel,
  type Place,
  placeKey,
  type Selection,
  type View,
} from "./view.ts";

export type KeptView = Omit<View, "hovered">;

/** All that undo brings back. */
export interface Moment {
  readonly scene: Scene;
  readonly view: KeptView;
}

export type Change =
  | { readonly kind: "start" | "pinned" | "filtered" | "lit" | "encoded" | "rearranged" | "lensed" }
  | { readonly kind: "opened"; readonly place: Place }
  | { readonly kind: "added" | "removed" | "moved"; readonly ids: readonly string[] }
  | { readonly kind: "laidOut"; readonly layout: LayoutName }
  | { readonly kind: "selected"; readonly selection: Selection | null }
  | { readonly kind: "paneled"; readonly panel: Panel | null }
  | { readonly kind: "surfaced"; readonly surface: View["surface"] };

/** Null when nothing that is kept has changed. The most telling change names the step. */
export function describeChange(before: Moment, after: Moment): Change | null {
  const [was, is] = [before.view, after.view];
  if (placeKey(was.place) !== placeKey(is.place)) return { kind: "opened", place: is.place };
  const ofScene = describeScene(before.scene, after.scene);
  if (ofScene !== null) return ofScene;
  if (was.filters !== is.filters) return { kind: "filtered" };
  if (was.encoding !== is.encoding) return { kind: "encoded" };
  if (was.lens !== is.lens) return { kind: "lensed" };
  if (was.surface !== is.surface) return { kind: "surfaced", surface: is.surface };
  if (JSON.stringify(was.panel) !== JSON.stringify(is.panel))
    return { kind: "paneled", panel: is.panel };
  if (!isSameSelection(was.selection, is.selection))
    return { kind: "selected", selection: is.selection };
  return JSON.stringify(was.lit) === JSON.stringify(is.lit) ? null : { kind: "lit" };
}

function describeScene(before: Scene, after: Scene): Change | null {
  if (before === after) return null;
  const added = [...after.entities.keys()].filter((id) => !before.entities.has(id));
  const removed = [...before.entities.keys()].filter((id) => !after.entities.has(id));
  if (added.length > 0) return { kind: "added", ids: added };
  if (removed.length > 0) return { kind: "removed", ids: removed };
  if (before.layout !== after.layout) return { kind: "laidOut", layout: after.layout };
  const moved = movedBetween(before, after);
  if (moved.length > 0) return { kind: "moved", ids: moved };
  if (before.pins !== after.pins) return { kind: "pinned" };
  return before.relations === after.relations ? null : { kind: "rearranged" };
}

function movedBetween(before: Scene, after: Scene): string[] {
  if (before.positions === after.positions) return [];
  return [...after.positions].flatMap(([id, { x, y }]) => {
    const was = before.positions.get(id);
    return was?.x === x && was.y === y ? [] : [id];
  });
}
