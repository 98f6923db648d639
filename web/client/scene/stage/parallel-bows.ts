/** Keeps relations between the same two entities apart: they bow, and loops widen. A relation alone stays straight. */
import type { Relation } from "../../../contract/shared.ts";

export interface Bow {
  readonly bow: number;
  readonly loop: number;
}

const STEP = 0.12;
const WIDEST = 0.32;
const FIRST_LOOP = 17;
const NEXT_LOOP = 6;

export function bowsOf(relations: Iterable<Relation>): Map<string, Bow> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.source, relation.target].toSorted().join("\n");
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [relation]);
    else pair.push(relation);
  }
  return new Map([...pairs.values()].flatMap(bowsOfPair));
}

function bowsOfPair(pair: readonly Relation[]): [string, Bow][] {
  const sorted = pair.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const step = Math.min(STEP, (2 * WIDEST) / Math.max(1, sorted.length - 1));
  return sorted.map(({ id, source, target }, index) => {
    if (source === target) return [id, { bow: 0, loop: FIRST_LOOP + NEXT_LOOP * index }];
    const offset = (index - (sorted.length - 1) / 2) * step;
    // Measured to the left of the direction, so the same side has opposite signs on the way there and back.
    return [id, { bow: source < target ? offset : -offset || 0, loop: 0 }];
  });
}
