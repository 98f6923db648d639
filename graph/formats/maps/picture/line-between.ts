/** Straight lines between boxes, from border to border, and the heads of arrows: the canvas and its pictures draw the same. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** x and y are of its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Pixels between a border and the line's end. */
const GAP = 4;
const HEAD = { length: 10, width: 8 } as const;

/** Along the line between the middles; null where the boxes are so near that nothing of it is left. */
export function lineBetween(from: Box, to: Box): Line | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const start = reachOf(from, dx, dy) + GAP / length;
  const end = 1 - reachOf(to, dx, dy) - GAP / length;
  if (end <= start) return null;
  const at = (part: number): Point => ({ x: from.x + dx * part, y: from.y + dy * part });
  return { from: at(start), to: at(end) };
}

/** Of the way from its middle along (dx, dy), the part that lies inside the box. */
function reachOf({ width, height }: Box, dx: number, dy: number): number {
  return Math.min(
    dx === 0 ? Infinity : width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : height / 2 / Math.abs(dy),
  );
}

/** The tip and the two corners behind it. */
export function headOf({ from, to }: Line): readonly [Point, Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = { x: to.x - ux * HEAD.length, y: to.y - uy * HEAD.length };
  const side = (half: number): Point => ({ x: back.x - uy * half, y: back.y + ux * half });
  return [to, side(HEAD.width / 2), side(-HEAD.width / 2)];
}

/** Path data, to the tenth of a pixel. */
export function toPath(points: readonly Point[], isClosed = false): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  if (first === undefined) return "";
  return `M${[first, ...rest].join("L")}${isClosed ? "Z" : ""}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
