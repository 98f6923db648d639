import { findInView } from "../../state/in-view.ts";
import type { Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";

/** Ids of the works that relations in view rest on, and of a work that is itself selected. */
export function citedInView(scene: Scene, { filters, selection }: View): ReadonlySet<string> {
  const { relations } = findInView(scene, filters);
  const cited = new Set(relations.flatMap(({ works }) => works));
  if (selection?.kind === "work") cited.add(selection.id);
  return cited;
}
