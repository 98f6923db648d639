/** The way of a link's line: it leaves and arrives level, and passes columns between through the gap nearest its course. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A column that the line passes: where its middle is, and where the gaps between its names are. */
export interface Obstacle {
  readonly x: number;
  readonly gaps: readonly number[];
}

/** How level a line is at its ends: the share of the way to the next stop that its handle takes. */
const LEVEL = 0.5;

export function routeLine(from: Point, to: Point, obstacles: readonly Obstacle[]): string {
  const stops = obstacles.map(({ x, gaps }) => {
    const share = (x - from.x) / (to.x - from.x);
    return { x, y: nearest(from.y + share * (to.y - from.y), gaps) };
  });
  const points = [from, ...stops, to];
  const slopes = points.map((point, index) => slopeAt(points[index - 1], point, points[index + 1]));
  const pieces = points.slice(1).map((point, index) => {
    const start = points[index] ?? from;
    const handle = (point.x - start.x) * LEVEL;
    const rise = (slope = 0) => handle * slope;
    return `C${write(start.x + handle, start.y + rise(slopes[index]))} ${write(
      point.x - handle,
      point.y - rise(slopes[index + 1]),
    )} ${write(point.x, point.y)}`;
  });
  return `M${write(from.x, from.y)}${pieces.join("")}`;
}

/** Level at the ends and where the line turns back; else as steep as the gentler of its two sides. */
function slopeAt(before: Point | undefined, here: Point, after: Point | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const left = (here.y - before.y) / (here.x - before.x);
  const right = (after.y - here.y) / (after.x - here.x);
  if (left * right <= 0) return 0;
  return Math.abs(left) < Math.abs(right) ? left : right;
}

function nearest(y: number, gaps: readonly number[]): number {
  let best = y;
  let distance = Infinity;
  for (const gap of gaps) {
    if (Math.abs(gap - y) >= distance) continue;
    best = gap;
    distance = Math.abs(gap - y);
  }
  return best;
}

function write(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
