/** Puts what lies along an axis into lanes, so that nothing in a lane overlaps. */

export interface LaneOptions {
  /** Room that a member takes to its right. */
  readonly widthOf: (index: number) => number;
  /** With more lanes than this, members are moved along the axis instead: for what has no exact place on it. */
  readonly most: number;
  readonly from: number;
  readonly to: number;
}

export interface Lanes {
  /** Each lane's members from left to right. */
  readonly lanes: readonly (readonly number[])[];
  readonly across: ReadonlyMap<number, number>;
}

export function fillLanes(
  indices: readonly number[],
  wanted: ReadonlyMap<number, number>,
  { widthOf, most, from, to }: LaneOptions,
): Lanes {
  const lanes: number[][] = [];
  const ends: number[] = [];
  const across = new Map<number, number>();
  const at = (index: number) => wanted.get(index) ?? 0;
  for (const index of indices.toSorted((a, b) => at(a) - at(b) || a - b)) {
    const lane = laneFor(at(index), ends, most);
    const place = Math.max(at(index), ends[lane] ?? -Infinity);
    (lanes[lane] ??= []).push(index);
    ends[lane] = place + widthOf(index);
    across.set(index, place);
  }
  for (const lane of lanes) centerLane(lane, wanted, { across, from, to });
  return { lanes, across };
}

/** The first that is free there; else a new one; else the one that is free soonest. */
function laneFor(place: number, ends: readonly number[], most: number): number {
  const free = ends.findIndex((end) => end <= place);
  if (free !== -1) return free;
  if (ends.length < most) return ends.length;
  return ends.indexOf(Math.min(...ends));
}

interface Axis {
  readonly across: Map<number, number>;
  readonly from: number;
  readonly to: number;
}

/** Members were only ever moved to the right: half of it is given back, to all alike, and a lane too long is drawn together. */
function centerLane(
  lane: readonly number[],
  wanted: ReadonlyMap<number, number>,
  { across, from, to }: Axis,
): void {
  const at = (index: number) => across.get(index) ?? 0;
  const moved = Math.max(...lane.map((index) => at(index) - (wanted.get(index) ?? 0)));
  if (moved === 0) return;
  const [first, last] = [at(lane[0] ?? 0), at(lane.at(-1) ?? 0)];
  const scale = Math.min(1, (to - from) / Math.max(1, last - first));
  const length = (last - first) * scale;
  const start = Math.max(from, Math.min(to - length, first - moved / 2));
  for (const index of lane) across.set(index, start + (at(index) - first) * scale);
}
