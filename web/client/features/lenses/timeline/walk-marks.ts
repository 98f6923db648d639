/** Which mark the arrow keys go to: left and right in the order of time, up and down to the nearest in another lane. */
import type { Mark } from "./collect-things.ts";

/** Where a mark stands; `row` counts lanes from the top of the first track. */
export interface Standing {
  readonly id: string;
  readonly row: number;
  readonly x: number;
}

/** @returns null where the key leads nowhere */
export function walkMarks(
  key: string,
  active: string | null,
  inTime: readonly Mark[],
  standing: readonly Standing[],
): string | null {
  const now = inTime.findIndex(({ id }) => id === active);
  const idAt = (index: number) => inTime[index]?.id ?? null;
  switch (key) {
    case "Home":
      return idAt(0);
    case "End":
      return idAt(inTime.length - 1);
    case "ArrowRight":
      return idAt(now + 1);
    case "ArrowLeft":
      return idAt(now - 1);
    case "ArrowUp":
      return nearest(active, -1, standing);
    case "ArrowDown":
      return nearest(active, 1, standing);
    default:
      return null;
  }
}

function nearest(active: string | null, way: 1 | -1, standing: readonly Standing[]): string | null {
  const from = standing.find(({ id }) => id === active);
  if (from === undefined) return standing[0]?.id ?? null;
  const beyond = standing.filter(({ row }) => (row - from.row) * way > 0);
  const [first] = beyond.toSorted(
    (a, b) =>
      Math.abs(a.row - from.row) - Math.abs(b.row - from.row) ||
      Math.abs(a.x - from.x) - Math.abs(b.x - from.x),
  );
  return first?.id ?? null;
}
