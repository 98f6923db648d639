import type { ActivityKind } from "../../../../../graph/model/activity.ts";

/** From the most open to the most guided: the model's own order, without its schema. */
export const ACTIVITY_KINDS_IN_ORDER: readonly ActivityKind[] = [
  "free",
  "skeleton",
  "kit",
  "phrases",
  "mistakes",
  "discuss",
];
