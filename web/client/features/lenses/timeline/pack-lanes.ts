/** Puts boxes into as few lanes as keep them apart: each into the first lane that is free where it begins. */
export interface Box {
  readonly id: string;
  /** Pixels, name included. */
  readonly left: number;
  readonly right: number;
}

export interface Packing {
  readonly lanes: ReadonlyMap<string, number>;
  readonly count: number;
}

export function packLanes(boxes: readonly Box[], gap: number): Packing {
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  const inOrder = boxes.toSorted((a, b) => a.left - b.left || b.right - a.right);
  for (const { id, left, right } of inOrder) {
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    lanes.set(id, lane);
  }
  return { lanes, count: ends.length };
}
