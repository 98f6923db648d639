/** The part of a large plate that words are composed for: what is in sight and some way around it. */
import type { Point } from "../../state/scene.ts";
import type { Box } from "../placing/box-grid.ts";

/** Beyond the window's edges, in parts of it. */
const AROUND = 0.5;

/** `origin` is where the plate's corner stands in the window. */
export function windowAround(origin: Point, width: number, height: number): Box {
  return {
    x: -origin.x - width * AROUND,
    y: -origin.y - height * AROUND,
    width: width * (1 + 2 * AROUND),
    height: height * (1 + 2 * AROUND),
  };
}

export function isWithin(window: Box | null, x: number, y: number): boolean {
  if (window === null) return true;
  return (
    x >= window.x && y >= window.y && x <= window.x + window.width && y <= window.y + window.height
  );
}

/** Whether everything in sight is still inside. */
export function covers(window: Box | null, origin: Point, width: number, height: number): boolean {
  return (
    isWithin(window, -origin.x, -origin.y) && isWithin(window, width - origin.x, height - origin.y)
  );
}
