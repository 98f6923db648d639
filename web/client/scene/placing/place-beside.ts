/** A place for one entity that joins a neighborhood already drawn: near what it is related to, away from the focus. */
import type { Relation } from "../../../contract/shared.ts";
import type { Point } from "../../state/scene.ts";

const FIRST_DISTANCE = 130;
const NEXT_DISTANCE = 50;
const RINGS = 16;
const TURN = Math.PI / 12;
/** Turns to either side that still lead away from the focus. */
const OUTWARD_TURNS = 5;
const ALL_TURNS = 12;
/** Half of the room a body with its name takes, in plate units. */
const ROOM_X = 150;
const ROOM_Y = 36;

export function placeBeside(
  id: string,
  focus: string,
  relations: readonly Relation[],
  placed: ReadonlyMap<string, Point>,
): Point {
  const center = placed.get(focus) ?? { x: 500, y: 350 };
  const anchor = placed.get(anchorOf(id, focus, relations, placed)) ?? center;
  const outward = anchor === center ? 0 : Math.atan2(anchor.y - center.y, anchor.x - center.x);
  const start = anchor === center ? 3 : 0;
  const turns = 2 * (anchor === center ? ALL_TURNS : OUTWARD_TURNS);
  for (let ring = start; ring < start + RINGS; ring += 1) {
    const distance = FIRST_DISTANCE + ring * NEXT_DISTANCE;
    for (let turn = 0; turn <= turns; turn += 1) {
      const angle = outward + Math.ceil(turn / 2) * (turn % 2 === 0 ? -TURN : TURN);
      const point = {
        x: Math.round(anchor.x + distance * Math.cos(angle)),
        y: Math.round(anchor.y + distance * Math.sin(angle)),
      };
      if (isFree(point, placed)) return point;
    }
  }
  return { x: anchor.x + FIRST_DISTANCE, y: anchor.y + NEXT_DISTANCE };
}

/** Rather a neighbor than the focus: then what was expanded keeps its children. */
function anchorOf(
  id: string,
  focus: string,
  relations: readonly Relation[],
  placed: ReadonlyMap<string, Point>,
): string {
  const related = relations
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target }) => (source === id ? target : source))
    .filter((other) => placed.has(other))
    .toSorted();
  if (related.includes(focus)) return focus;
  return related[0] ?? focus;
}

function isFree(point: Point, placed: ReadonlyMap<string, Point>): boolean {
  for (const other of placed.values()) {
    if (Math.abs(other.x - point.x) < ROOM_X && Math.abs(other.y - point.y) < ROOM_Y) return false;
  }
  return true;
}
