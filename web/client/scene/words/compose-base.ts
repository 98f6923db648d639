/**
 * Decides which names, region names, marks and phrases the scene has at rest, and where, for one zoom. Everything is in
 * pixels of the zoomed plate: dragging the plate changes nothing here.
 */
import { composeLines, composeMarks, composePhrases } from "./compose-lines.ts";
import { composeTerritories } from "./compose-territories.ts";
import { isTight, nameRoomOf, placeRanked } from "./compose-names.ts";
import type { BaseComposition, ComposeInput, Room } from "./composition.ts";
import { createBoxGrid } from "../placing/box-grid.ts";
import { loopMiddle } from "../placing/line-shape.ts";
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
  for (const box of input.reserved ?? []) room.regions.add(box);
  const territories = composeTerritories(input, room);
  const names = placeRanked(input, nameRoomOf(input, room));
  const lines = composeLines(
    input,
    [...input.base.edges].filter(([, { hasMark, hasPhrase }]) => hasMark || hasPhrase),
  );
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
  for (const line of composeLines(input, loops).values()) {
    const { loop } = line.look;
    const middle = loopMiddle(line);
    room.bodies.add({ x: middle.x - loop, y: middle.y - loop, width: loop * 2, height: loop * 2 });
  }
}

/** The plate at this zoom, less a hair: what is inside at rest is not cut by the window's edge, nor under its controls. */
function boundsOf({ scene, width, height, zoom }: ComposeInput) {
  const top = scene.mode === "free" || isTight({ scene, width }) ? CONTROLS : EDGE;
  return { x: EDGE, y: top, width: width * zoom - 2 * EDGE, height: height * zoom - EDGE - top };
}

const EDGE = 6;
const CONTROLS = 44;
