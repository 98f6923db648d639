/**
 * Decides which names, region names, marks and phrases the scene has at rest, and where, for one zoom. Everything is in
 * pixels of the zoomed plate: dragging the plate changes nothing here.
 */
import { composeLines, composeMarks, composePhrases } from "./compose-lines.ts";
import { composeTerritories } from "./compose-territories.ts";
import { nameRoomOf, placeRanked } from "./compose-names.ts";
import type { BaseComposition, ComposeInput, Room } from "./composition.ts";
import { createBoxGrid } from "./layout/box-grid.ts";
import { loopMiddle } from "./layout/line-shape.ts";
import { isWithin } from "./window.ts";

export function composeBase(input: ComposeInput): BaseComposition {
  const room: Room = {
    bodies: createBoxGrid(),
    regions: createBoxGrid(),
    names: createBoxGrid(),
    marks: createBoxGrid(),
    bounds: boundsOf(input),
  };
  addBodies(input, room);
  addLoops(input, room);
  const territories = composeTerritories(input, room);
  const names = placeRanked(input, nameRoomOf(input, room));
  const lines = composeLines(input, input.base.edges);
  const marks = composeMarks(input, lines, room);
  const phrases = composePhrases(input, lines, { room, focus: input.scene.focus });
  return { zoom: input.zoom, territories, names, marks, phrases, room };
}

function addBodies({ base, screen, zoom, bodyScale, window }: ComposeInput, room: Room): void {
  for (const [id, look] of base.nodes) {
    const at = screen.get(id);
    if (at === undefined || look.hidden) continue;
    const reach = look.size * bodyScale + 1;
    const x = at.x * zoom - reach;
    const y = at.y * zoom - reach;
    if (isWithin(window, x, y)) room.bodies.add({ x, y, width: reach * 2, height: reach * 2 });
  }
}

/** The rings of relations from an entity to itself, which names have to stand clear of. */
function addLoops(input: ComposeInput, room: Room): void {
  const loops = [...input.base.edges].filter(([, { loop, hidden }]) => loop > 0 && !hidden);
  const lines = composeLines(input, new Map(loops), new Map());
  for (const line of lines.values()) {
    const { loop } = line.look;
    const middle = loopMiddle(line);
    room.bodies.add({ x: middle.x - loop, y: middle.y - loop, width: loop * 2, height: loop * 2 });
  }
}

/** The plate at this zoom, less a hair: what is inside at rest is not cut by the window's edge. */
function boundsOf({ width, height, zoom }: ComposeInput) {
  return { x: 6, y: 6, width: width * zoom - 12, height: height * zoom - 12 };
}
