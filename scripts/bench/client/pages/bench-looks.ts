/** The sizes and colors of the atlas, for the pages that do not draw with its own code. */
import { PALETTES } from "../../../../web/client/scene/looks/palette.ts";
import type { BenchGraph } from "./make-graph.ts";

export const KIND_COLORS = PALETTES.light.kinds;

/** Radius by the number of relations, as the atlas has it. */
export function sizesOf({ edges }: BenchGraph): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return new Map(
    [...degrees].map(([id, degree]) => [id, Math.min(26, 4 + 2.1 * Math.sqrt(degree))]),
  );
}
