/** Sets the ≠ marks and the linking phrases on their lines, clear of names, bodies and each other. */
import type { Point } from "../../state/scene.ts";
import type { Box, BoxGrid } from "./box-grid.ts";
import { lengthOfLine, type LineShape, loopMiddle, pointOnLine } from "./line-shape.ts";

export interface OnLineRoom {
  readonly names: BoxGrid;
  readonly bodies: BoxGrid;
  /** Marks and phrases. */
  readonly marks: BoxGrid;
}

export interface PlacedMark extends Point {
  readonly id: string;
  readonly radius: number;
}

export interface PhraseRequest {
  readonly text: string;
  /** Lines it may stand on, the best first. */
  readonly lines: readonly LineShape[];
  /** Where on a line it is tried, in order. */
  readonly parts: readonly number[];
  /** Said even where no place is clear, at the clearest. */
  readonly isRequired: boolean;
  readonly tone: PlacedPhrase["tone"];
}

export interface PlacedPhrase extends Box {
  readonly text: string;
  /** `accent` on a line that is the accent's. */
  readonly tone: "plain" | "accent";
}

const MARK_PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export function placeMarks(
  lines: ReadonlyMap<string, LineShape>,
  radius: number,
  room: OnLineRoom,
): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const [id, line] of lines) {
    // On a stub between two touching bodies the dash and colour have to say it alone.
    if (line.look.loop === 0 && lengthOfLine(line) < radius * 2) continue;
    const place = bestOf(
      MARK_PARTS.map((part) => around(pointOnLine(line, part), radius)),
      room,
    );
    room.marks.add(place);
    marks.push({ id, radius, x: place.x + radius, y: place.y + radius });
  }
  return marks;
}

function bestOf(boxes: readonly Box[], { names, bodies, marks }: OnLineRoom): Box {
  let best = boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 };
  let bestCost = Infinity;
  for (const [index, box] of boxes.entries()) {
    const cost =
      names.overlap(box) * 2 + bodies.overlap(box) * 2 + marks.overlap(box) * 3 + index * 3;
    if (cost < bestCost) [best, bestCost] = [box, cost];
  }
  return best;
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** A phrase that finds no clear place is left out, unless it has to be said: the panel beside the canvas has it in full. */
export function placePhrases(
  requests: readonly PhraseRequest[],
  measure: (text: string) => { readonly width: number; readonly height: number },
  room: OnLineRoom,
): PlacedPhrase[] {
  const placed: PlacedPhrase[] = [];
  for (const { text, lines, parts, isRequired, tone } of requests) {
    const size = measure(text);
    const boxes = parts.flatMap((part) => lines.map((line) => phraseBox(line, part, size)));
    if (isRequired) boxes.push(...boxes.flatMap(beside));
    const clear = boxes.find(
      (box) => room.names.overlap(box) + room.bodies.overlap(box) + room.marks.overlap(box) === 0,
    );
    const box = clear ?? (isRequired && boxes.length > 0 ? bestOf(boxes, room) : undefined);
    if (box === undefined) continue;
    room.marks.add(box);
    placed.push({ text, tone, ...box });
  }
  return placed;
}

/** Just over its line, and just under it. */
function beside(box: Box): Box[] {
  const step = box.height * 0.9;
  return [-step, step].map((by) => ({ ...box, y: box.y + by }));
}

type Size = Pick<Box, "width" | "height">;

/** On the line; but beside a loop, which is too small to be written on: to its right, or over it. */
function phraseBox(line: LineShape, part: number, { width, height }: Size): Box {
  const { loop } = line.look;
  if (loop === 0) {
    const { x, y } = pointOnLine(line, part);
    return { x: x - width / 2, y: y - height / 2, width, height };
  }
  const { x, y } = loopMiddle(line);
  return part <= 0.5
    ? { x: x + loop + CLEAR, y: y - height / 2, width, height }
    : { x: x - width / 2, y: y - loop - height - CLEAR, width, height };
}

/** Pixels between a loop and its phrase: a second loop, or a mark, is that much wider. */
const CLEAR = 12;
