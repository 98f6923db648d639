/** Sets the ≠ marks and the linking phrases on their lines, clear of names, bodies and each other. */
import type { Point } from "../../state/scene.ts";
import { type Box, type BoxGrid, createBoxGrid } from "./box-grid.ts";
import { lengthOfLine, type LineShape, pointOnLine } from "./line-shape.ts";

export interface OnLineRoom {
  readonly names: BoxGrid;
  readonly bodies: BoxGrid;
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
}

export interface PlacedPhrase extends Box {
  readonly text: string;
}

const MARK_PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export function placeMarks(
  lines: ReadonlyMap<string, LineShape>,
  radius: number,
  room: OnLineRoom,
): { readonly marks: readonly PlacedMark[]; readonly taken: BoxGrid } {
  const taken = createBoxGrid();
  const marks: PlacedMark[] = [];
  for (const [id, line] of lines) {
    // On a stub between two touching bodies the dash and colour have to say it alone.
    if (line.look.loop === 0 && lengthOfLine(line) < radius * 2) continue;
    const place = bestOf(
      MARK_PARTS.map((part) => around(pointOnLine(line, part), radius)),
      room,
      taken,
    );
    taken.add(place);
    marks.push({ id, radius, x: place.x + radius, y: place.y + radius });
  }
  return { marks, taken };
}

function bestOf(boxes: readonly Box[], { names, bodies }: OnLineRoom, taken: BoxGrid): Box {
  let best = boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 };
  let bestCost = Infinity;
  for (const [index, box] of boxes.entries()) {
    const cost =
      names.overlap(box) * 2 + bodies.overlap(box) * 2 + taken.overlap(box) * 3 + index * 3;
    if (cost < bestCost) [best, bestCost] = [box, cost];
  }
  return best;
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** A phrase that finds no clear place is left out: the panel beside the canvas has it in full. */
export function placePhrases(
  requests: readonly PhraseRequest[],
  measure: (text: string) => { readonly width: number; readonly height: number },
  room: OnLineRoom,
  taken: BoxGrid,
): PlacedPhrase[] {
  const placed: PlacedPhrase[] = [];
  for (const { text, lines, parts } of requests) {
    const size = measure(text);
    const boxes = parts.flatMap((part) =>
      lines.map((line) => {
        const { x, y } = pointOnLine(line, part);
        return { x: x - size.width / 2, y: y - size.height / 2, ...size };
      }),
    );
    const box = boxes.find(
      (candidate) =>
        room.names.overlap(candidate) +
          room.bodies.overlap(candidate) +
          taken.overlap(candidate) ===
        0,
    );
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ text, ...box });
  }
  return placed;
}
