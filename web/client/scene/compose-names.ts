/** Which entities are named: the most connected of the atlas and more of them with every zoom; all of a neighborhood. */
import type { ComposeInput } from "./composition.ts";
import { NARROW, nameFont } from "./drawing/fonts.ts";
import { type Box, type BoxGrid, createBoxGrid } from "./layout/box-grid.ts";
import {
  type NameRequest,
  type NameRoom,
  type PlacedName,
  placeName,
  placeNames,
} from "./layout/place-names.ts";
import type { NodeLook } from "./looks.ts";

interface Room {
  readonly names: BoxGrid;
  readonly bodies: BoxGrid;
  readonly bounds: Box;
}

const NAMED_AT_REST = 25;
/** The plate's width that `NAMED_AT_REST` is meant for, in pixels. */
const USUAL_WIDTH = 860;
const LIT_NAMES = 24;
/** Rather fewer names than unimportant ones: only this many times as many are tried. */
const RANKS_TRIED = 2;

export function composeNames(
  input: ComposeInput,
  { names, bodies, bounds }: Room,
): { readonly placed: readonly PlacedName[]; readonly foremost: PlacedName | null } {
  const room: NameRoom = {
    names,
    bodies,
    bounds,
    widest: input.scene.mode === "focus" ? 9.4 : 9,
    measure: (text, fontSize) => input.measure(nameFont(fontSize), text),
  };
  const ranked = [...input.appearance.nodes]
    .filter(([, look]) => !look.hidden)
    .toSorted(([, a], [, b]) => a.rank - b.rank);
  const placed = placeRanked(ranked, input, room);
  const done = new Set(placed.map(({ id }) => id));
  const lit = ranked.filter(([id, look]) => look.isLit && !done.has(id)).slice(0, LIT_NAMES);
  const added = placeNames(
    lit.flatMap(([id, look]) => toRequest(id, look, input, 1.2) ?? []),
    room,
  );
  for (const { id } of added) done.add(id);
  return { placed: [...placed, ...added], foremost: placeForemost(input, room, done) };
}

type Ranked = readonly (readonly [string, NodeLook])[];

function placeRanked(ranked: Ranked, input: ComposeInput, room: NameRoom): PlacedName[] {
  const isFocus = input.scene.mode === "focus";
  const budget = isFocus ? Infinity : budgetFor(input);
  const placed: PlacedName[] = [];
  for (const [id, look] of ranked) {
    if (placed.length >= budget || look.rank > budget * RANKS_TRIED) break;
    // The farther down the ranks, the less a name may disturb.
    const request = toRequest(id, look, input, isFocus ? 40 : toleranceOf(look.rank));
    const name = request === null ? null : placeName(request, room);
    if (name !== null) placed.push(name);
  }
  return placed;
}

function budgetFor({ width, zoom }: ComposeInput): number {
  return NAMED_AT_REST * Math.min(1, width / USUAL_WIDTH) * zoom ** 2.4;
}

function toleranceOf(rank: number): number {
  if (rank < 6) return 4.5;
  return rank < NAMED_AT_REST ? 1.5 : 0.45;
}

function placeForemost(
  input: ComposeInput,
  room: NameRoom,
  done: ReadonlySet<string>,
): PlacedName | null {
  const id = input.hovered;
  const look = id === null ? undefined : input.appearance.nodes.get(id);
  if (id === null || look === undefined || look.hidden || done.has(id)) return null;
  const request = toRequest(id, look, input, Infinity);
  return request === null ? null : placeName(request, { ...room, names: createBoxGrid() });
}

function toRequest(
  id: string,
  look: NodeLook,
  input: ComposeInput,
  tolerance: number,
): NameRequest | null {
  const { screen, zoom, bodyScale, width } = input;
  const at = screen.get(id);
  if (at === undefined) return null;
  return {
    id,
    text: look.label,
    suffix: look.more > 0 ? `+${look.more}` : "",
    at: { x: at.x * zoom, y: at.y * zoom },
    radius: look.size * bodyScale + (look.ring === "none" ? 0 : 6),
    fontSize:
      width < NARROW ? Math.max(12, Math.round(look.nameSize * 0.84 * 2) / 2) : look.nameSize,
    away: awayFor(id, input),
    tolerance,
  };
}

/** On a path most lines run sideways, as they all meet at a focus: there names stand below. */
function awayFor(id: string, { scene, screen, zoom }: ComposeInput): NameRequest["away"] {
  if (scene.mode === "atlas") return null;
  const center = scene.focus === id ? undefined : screen.get(scene.focus ?? "");
  return center === undefined ? "below" : { x: center.x * zoom, y: center.y * zoom };
}
