/** Moves phrases aside, a little, so that straight lines pass boxes by instead of running behind them. */
import { type Box, lineBetween } from "../../formats/maps/picture/line-between.ts";
import type { MapPhrase } from "../../model/concept-map.ts";
import type { Place } from "../editing/map-edit.ts";
import { offsetsWithin } from "./offsets-within.ts";

/** Pixels that stay free around a phrase that is moved. */
const ROOM = 16;
/** Pixels from one place that is tried to the next, and how many of them are tried each way. */
const STEPS = { x: 50, y: 40 } as const;
const REACH = { x: 3, y: 2 } as const;

type Boxes = ReadonlyMap<string, Box>;

/** The place itself before all, then the nearest. */
const OFFSETS = offsetsWithin({
  steps: STEPS,
  reach: REACH,
  costOf: ({ x, y }) => Math.hypot(x, y),
});

/** By their ids: no more lines run behind boxes than before, and no box is moved over another. */
export function freeLines(boxes: Boxes, phrases: readonly MapPhrase[]): Boxes {
  const moved = new Map(boxes);
  for (const phrase of phrases) {
    const found = findFreest(phrase, moved, phrases);
    if (found !== null) moved.set(phrase.id, found);
  }
  return moved;
}

/** Where the fewest lines of the phrase run behind boxes, and of others behind it; null where it has no place. */
function findFreest(phrase: MapPhrase, boxes: Boxes, phrases: readonly MapPhrase[]): Box | null {
  const own = boxes.get(phrase.id);
  if (own === undefined) return null;
  const others = [...boxes].filter(([id]) => id !== phrase.id);
  const lines = linesOf(
    boxes,
    phrases.filter((other) => other !== phrase),
  );
  let [best, least] = [own, Infinity];
  for (const { x, y } of OFFSETS) {
    if (least === 0) break;
    const tried = { ...own, x: own.x + x, y: own.y + y };
    if (least < Infinity && isTaken(tried, others)) continue;
    const led = linesOf(new Map(boxes).set(phrase.id, tried), [phrase]);
    const count = lines.filter((line) => isBehind(line, tried)).length + countBehind(led, others);
    if (count < least) [best, least] = [tried, count];
  }
  return best;
}

interface Drawn {
  readonly from: Place;
  readonly to: Place;
  readonly end: string;
}

/** As they are drawn, each with the concept that it leads to or comes from. */
function linesOf(boxes: Boxes, phrases: readonly MapPhrase[]): readonly Drawn[] {
  return phrases.flatMap(({ id, sources, targets }) => {
    const own = boxes.get(id);
    return [...sources, ...targets].flatMap((end) => {
      const box = boxes.get(end);
      const line = own && box && lineBetween(own, box);
      return line ? [{ ...line, end }] : [];
    });
  });
}

function countBehind(lines: readonly Drawn[], boxes: readonly (readonly [string, Box])[]): number {
  let count = 0;
  for (const line of lines)
    for (const [id, box] of boxes) if (id !== line.end && isBehind(line, box)) count += 1;
  return count;
}

function isTaken(tried: Box, boxes: readonly (readonly [string, Box])[]): boolean {
  return boxes.some(
    ([, { x, y, width, height }]) =>
      Math.abs(x - tried.x) < (width + tried.width) / 2 + ROOM &&
      Math.abs(y - tried.y) < (height + tried.height) / 2 + ROOM,
  );
}

/** Whether some of the line lies inside the box. */
function isBehind({ from, to }: Drawn, { x, y, width, height }: Box): boolean {
  const [enters, leaves] = insideOf(from.x, to.x, [x - width / 2, x + width / 2]);
  const [entersDown, leavesDown] = insideOf(from.y, to.y, [y - height / 2, y + height / 2]);
  return Math.max(enters, entersDown, 0) < Math.min(leaves, leavesDown, 1);
}

/** The parts of the way, from 0 to 1, at which it comes between two bounds and leaves them. */
function insideOf(
  from: number,
  to: number,
  [least, most]: readonly [number, number],
): readonly [number, number] {
  if (from === to) return least < from && from < most ? [-Infinity, Infinity] : [1, 0];
  const ways = [(least - from) / (to - from), (most - from) / (to - from)] as const;
  return [Math.min(...ways), Math.max(...ways)];
}
