/** An activity as it begins: with what its kind lets students do, and nothing that only a teacher can say. */
import type { Activity, ActivityKind } from "../../model/activity.ts";

type Given = Partial<Omit<Activity, "version">> &
  Pick<Activity, "kind" | "title" | "focusQuestion" | "language" | "start">;

export function createActivity(given: Given): Activity {
  return {
    version: 1,
    instructions: "",
    minutes: null,
    experts: [],
    mistakes: [],
    same: { concepts: [], phrases: [] },
    allows: allowsOf(given.kind),
    ...given,
  };
}

/** Whoever builds freely, or on a skeleton, needs words of their own; a kit is what is there. */
export function allowsOf(kind: ActivityKind): Activity["allows"] {
  const isOpen = kind === "free" || kind === "skeleton";
  return { ownConcepts: isOpen, ownPhrases: isOpen };
}
