/** What students may change of what their activity gives. */
import type { MapRules } from "../../../../graph/maps/editing/map-rules.ts";
import type { Given } from "../../../contract/work.ts";

export function rulesOf({ kind, start, allows }: Given): MapRules {
  const isAsked = (text: string) => kind === "phrases" && text.trim() === "";
  const phrases = start.phrases.filter(({ text }) => !isAsked(text));
  return {
    ...allows,
    fixed: new Set([...start.concepts, ...phrases].map(({ id }) => id)),
    fixedEnds: new Set(kind === "phrases" ? start.phrases.map(({ id }) => id) : []),
  };
}

/** Whether students draw: where they look for mistakes or vote, the map is only read. */
export function isDrawn({ kind }: Given): boolean {
  return kind !== "mistakes" && kind !== "discuss";
}
