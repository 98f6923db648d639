/** A track in pixels: each thing's marks and name in a lane of its own, so that no name stands over another. */
import type { Mark, Thing } from "./collect-things.ts";
import { packLanes } from "./pack-lanes.ts";
import type { Track } from "./group-tracks.ts";

export interface PlacedMark {
  readonly mark: Mark;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
}

export interface PlacedThing {
  readonly thing: Thing;
  readonly lane: number;
  readonly marks: readonly PlacedMark[];
  /** The hairline that joins a thing's marks; null where there is only one. */
  readonly line: { readonly left: number; readonly width: number } | null;
  readonly name: { readonly left: number; readonly width: number };
}

export interface PlacedTrack {
  readonly id: string;
  readonly lanes: number;
  readonly things: readonly PlacedThing[];
}

export interface Room {
  /** Pixels from the left of the plot; may be outside it. */
  readonly toX: (year: number) => number;
  readonly width: number;
  /** Width of a thing's name with its sign, in pixels. */
  readonly measure: (thing: Thing) => number;
}

/** A day is narrower than a pixel far out: it keeps this much to be seen and hit. */
export const LEAST_MARK = 10;
const LONGEST_NAME = 300;
const NAME_GAP = 6;
const LANE_GAP = 14;

export function placeTrack({ id, things }: Track, room: Room): PlacedTrack {
  const shown = things.flatMap((thing) => placeThing(thing, room));
  const { lanes, count } = packLanes(
    shown.map(({ thing, extent }) => ({ id: thing.id, ...extent })),
    LANE_GAP,
  );
  return {
    id,
    lanes: count,
    things: shown.map((placed) => {
      const lane = lanes.get(placed.thing.id) ?? 0;
      return { ...placed, lane, marks: placed.marks.map((mark) => ({ ...mark, lane })) };
    }),
  };
}

type Unpacked = PlacedThing & {
  readonly extent: { readonly left: number; readonly right: number };
};

function placeThing(thing: Thing, { toX, width, measure }: Room): Unpacked[] {
  const marks = thing.marks
    .map((mark) => placeMark(mark, toX))
    .filter(({ left, width: wide }) => left + wide > 0 && left < width);
  if (marks.length === 0) return [];
  const left = Math.max(Math.min(...marks.map((mark) => mark.left)), 0);
  const right = Math.min(Math.max(...marks.map((mark) => mark.left + mark.width)), width);
  const nameWidth = Math.min(measure(thing), LONGEST_NAME);
  const name = { left: placeName({ left, right }, nameWidth, width), width: nameWidth };
  return [
    {
      thing,
      lane: 0,
      marks,
      line: marks.length > 1 ? { left, width: right - left } : null,
      name,
      extent: { left: Math.min(left, name.left), right: Math.max(right, name.left + nameWidth) },
    },
  ];
}

function placeMark(mark: Mark, toX: Room["toX"]): PlacedMark {
  const start = toX(mark.span.start);
  const end = toX(mark.span.end);
  const wide = Math.max(end - start, LEAST_MARK);
  // A widened mark stays in the middle of its date.
  const left = end - start >= LEAST_MARK ? start : (start + end - wide) / 2;
  return { mark, left, width: wide, lane: 0 };
}

/** After the marks, else before them, else at the right edge over whatever runs there. */
function placeName(
  { left, right }: { readonly left: number; readonly right: number },
  name: number,
  width: number,
): number {
  if (right + NAME_GAP + name <= width) return right + NAME_GAP;
  if (left - NAME_GAP - name >= 0) return left - NAME_GAP - name;
  return Math.max(width - name, 0);
}
