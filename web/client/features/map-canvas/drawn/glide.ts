/** Moves parts to their new places in the time of a camera move; at once for whoever asked for less motion. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const LASTS_MS = 320;

/** Calls `show` with every frame, the last one with the places themselves. Gives back how to stop it. */
export function glide(
  from: ReadonlyMap<string, Spot>,
  to: ReadonlyMap<string, Spot>,
  show: (places: ReadonlyMap<string, Spot>, isLast: boolean) => void,
): () => void {
  const started = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number): void {
    const part = Math.min(1, Math.max(0, (now - started) / LASTS_MS));
    const isLast = part === 1;
    show(isLast ? to : between(from, to, 1 - (1 - part) ** 3), isLast);
    if (!isLast) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

export function wantsLessMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function between(
  from: ReadonlyMap<string, Spot>,
  to: ReadonlyMap<string, Spot>,
  part: number,
): ReadonlyMap<string, Spot> {
  return new Map(
    [...to].map(([id, { x, y }]) => {
      const start = from.get(id) ?? { x, y };
      return [id, { x: start.x + (x - start.x) * part, y: start.y + (y - start.y) * part }];
    }),
  );
}
