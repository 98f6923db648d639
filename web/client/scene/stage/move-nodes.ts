/** Lets entities travel to their new places. With reduced motion, or very many of them, they are simply there. */
import type { Point } from "../../state/scene.ts";
import { MOVE_MS, prefersReducedMotion } from "./camera.ts";

export interface Mover {
  /** `show` is told the places of each frame; the last ones are `to` itself. */
  start(
    from: ReadonlyMap<string, Point>,
    to: ReadonlyMap<string, Point>,
    show: (places: ReadonlyMap<string, Point>) => void,
  ): void;
  stop(): void;
}

const MANY = 3000;
/** Pixels that nobody sees. */
const UNSEEN = 0.5;

export function createMover(): Mover {
  let frame = 0;
  function stop(): void {
    cancelAnimationFrame(frame);
  }
  return {
    stop,
    start(from, to, show) {
      stop();
      if (prefersReducedMotion() || to.size > MANY || !hasMoved(from, to)) return show(to);
      const begun = performance.now();
      const step = (): void => {
        const part = Math.min(1, (performance.now() - begun) / MOVE_MS);
        if (part === 1) return show(to);
        show(between(from, to, 1 - (1 - part) ** 2));
        frame = requestAnimationFrame(step);
        return undefined;
      };
      return step();
    },
  };
}

function hasMoved(from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>): boolean {
  return [...to].some(([id, { x, y }]) => {
    const was = from.get(id);
    return was !== undefined && Math.hypot(was.x - x, was.y - y) > UNSEEN;
  });
}

/** What was nowhere is where it belongs from the start. */
function between(
  from: ReadonlyMap<string, Point>,
  to: ReadonlyMap<string, Point>,
  part: number,
): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const [id, end] of to) {
    const start = from.get(id) ?? end;
    places.set(id, {
      x: start.x + (end.x - start.x) * part,
      y: start.y + (end.y - start.y) * part,
    });
  }
  return places;
}
