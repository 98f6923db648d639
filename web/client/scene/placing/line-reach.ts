/** From a body's middle to where a line meets it: the outline and the gap before it. A square reaches further at its corners. */
import type { NodeLook } from "../looks/looks.ts";

export const SQUARE_SIDE = 0.9;

export function lineReach(
  { size, body, gap }: Pick<NodeLook, "size" | "body" | "gap">,
  dx: number,
  dy: number,
): number {
  if (body !== "square") return size + gap;
  const length = Math.hypot(dx, dy) || 1;
  const most = Math.max(Math.abs(dx), Math.abs(dy)) || 1;
  return (size * SQUARE_SIDE * length) / most + gap;
}
