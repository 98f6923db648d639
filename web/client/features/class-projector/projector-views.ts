/** What can stand on the wall, in the order in which arrows go through it. */
import type { ClassState } from "../../../contract/classes.ts";

export const PROJECTOR_VIEWS = ["join", "work", "map", "shown", "votes", "end"] as const;

export type ProjectorView = (typeof PROJECTOR_VIEWS)[number];

/** Where a class in this state begins. */
export function firstView(state: ClassState): ProjectorView {
  if (state === "open") return "join";
  return state === "ended" ? "end" : "work";
}

export function nextView(view: ProjectorView, by: 1 | -1): ProjectorView {
  const at = PROJECTOR_VIEWS.indexOf(view) + by;
  const count = PROJECTOR_VIEWS.length;
  return PROJECTOR_VIEWS[(at + count) % count] ?? view;
}
