/** A start for a layout: evenly over the plate, in the order of the file, always the same. */
import type { Point } from "../../state/scene.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const MIDDLE = { x: 500, y: 450 };
const REACH = 400;

export function placeInSpiral(items: readonly { readonly id: string }[]): Map<string, Point> {
  return new Map(
    items.map(({ id }, index) => {
      const away = REACH * Math.sqrt((index + 0.5) / items.length);
      const turn = index * GOLDEN_ANGLE;
      return [
        id,
        { x: MIDDLE.x + away * Math.cos(turn), y: MIDDLE.y + away * Math.sin(turn) },
      ] as const;
    }),
  );
}
