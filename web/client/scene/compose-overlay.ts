/**
 * Words and marks once something is pointed at, selected or lit: what was placed stays where it is, and gives way only where
 * something stronger needs the place. Costs as much as there is lit, not as much as there is.
 */
import { composeLines, composeMarks, composePhrases } from "./compose-lines.ts";
import { MUST, nameRoomOf, toRequest } from "./compose-names.ts";
import type { BaseComposition, ComposeInput, Composition, Room } from "./composition.ts";
import { createBoxGrid, layered } from "./layout/box-grid.ts";
import { type PlacedName, placeName } from "./layout/place-names.ts";
import type { NodeLook, Overlay } from "./looks.ts";

/** Names given to what is lit and has none, beside those of what is selected. */
const LIT_NAMES = 24;
const LIT_TOLERANCE = 1.2;

export interface Pointed {
  readonly overlay: Overlay;
  /** Named in any case. */
  readonly hovered: string | null;
  /** Whose relations fan out. */
  readonly center: string | null;
}

export function composeOverlay(
  input: ComposeInput,
  base: BaseComposition,
  { overlay, hovered, center }: Pointed,
): Composition {
  if (overlay.nodes.size === 0 && overlay.edges.size === 0 && !overlay.isDimming)
    return { ...base, foremost: null, lines: [] };
  const room = roomOver(input, base, overlay);
  const names = placeNames(input, base, { overlay, room });
  const foremost = placeForemost(input, { hovered, overlay, room, names });
  const lines = composeLines(input, overlay.edges, overlay.nodes);
  const without = (part: "hasMark" | "hasPhrase") =>
    overlay.isDimming
      ? lines
      : new Map([...lines].filter(([id]) => input.base.edges.get(id)?.[part] !== true));
  const marks = composeMarks(input, without("hasMark"), room);
  const speaking = without("hasPhrase");
  const phrases = composePhrases(input, speaking, { room, focus: center });
  return {
    zoom: base.zoom,
    territories: overlay.isExclusive ? [] : base.territories,
    names,
    foremost,
    marks: overlay.isDimming ? marks : [...base.marks, ...marks],
    phrases: overlay.isDimming ? phrases : [...base.phrases, ...phrases],
    lines: [...lines.values()].toSorted((a, b) => a.look.zIndex - b.look.zIndex),
  };
}

/** Bodies stay; larger ones take more. Names and marks are placed anew over nothing but regions. */
function roomOver(input: ComposeInput, base: BaseComposition, { nodes, isDimming }: Overlay): Room {
  const bodies = createBoxGrid();
  for (const [id, look] of nodes) {
    const at = input.screen.get(id);
    if (at === undefined || look.ring === "none") continue;
    const reach = look.size * input.bodyScale + 6;
    const [x, y] = [at.x * input.zoom - reach, at.y * input.zoom - reach];
    bodies.add({ x, y, width: reach * 2, height: reach * 2 });
  }
  return {
    ...base.room,
    bodies: layered(base.room.bodies, bodies),
    names: createBoxGrid(),
    marks: isDimming ? createBoxGrid() : layered(base.room.marks, createBoxGrid()),
  };
}

interface Naming {
  readonly overlay: Overlay;
  readonly room: Room;
}

/** The strongest first; then what was named already, wherever it is not in the way. */
function placeNames(
  input: ComposeInput,
  base: BaseComposition,
  { overlay, room }: Naming,
): PlacedName[] {
  const known = new Map(base.names.map((name) => [name.id, name]));
  const placed: PlacedName[] = [];
  let left = LIT_NAMES;
  for (const [id, look] of byStrength(overlay)) {
    const isStrong = look.ring !== "none" || look.isKeyed;
    const old = known.get(id);
    const keeps = old !== undefined && !isStrong && room.names.overlap(old) === 0;
    if (!keeps && !isStrong && (left -= 1) < 0 && !overlay.isExclusive) continue;
    const tolerance = isStrong || overlay.isExclusive ? MUST : LIT_TOLERANCE;
    const name = keeps ? old : place(id, look, { input, room, tolerance });
    if (name === null) continue;
    if (keeps) room.names.add(name);
    placed.push(name);
  }
  if (overlay.isExclusive) return placed;
  const rest = base.names.filter(
    (name) => !overlay.nodes.has(name.id) && room.names.overlap(name) === 0,
  );
  for (const name of rest) room.names.add(name);
  return [...rest, ...placed];
}

function byStrength({ nodes }: Overlay): [string, NodeLook][] {
  const rank = ({ ring, isKeyed, rank: own }: NodeLook) =>
    ring === "none" && !isKeyed ? own + 1 : -1 - Number(ring === "selected");
  return [...nodes]
    .filter(([, { isLit, ring, isKeyed }]) => isLit || ring !== "none" || isKeyed)
    .toSorted(([, a], [, b]) => rank(a) - rank(b));
}

interface PlaceOptions {
  readonly input: ComposeInput;
  readonly room: Room;
  readonly tolerance: number;
}

function place(
  id: string,
  look: NodeLook,
  { input, room, tolerance }: PlaceOptions,
): PlacedName | null {
  const request = toRequest(id, look, input, tolerance);
  return request === null ? null : placeName(request, nameRoomOf(input, room));
}

interface Foremost extends Naming {
  readonly hovered: string | null;
  readonly names: readonly PlacedName[];
}

function placeForemost(
  input: ComposeInput,
  { hovered, overlay, room, names }: Foremost,
): PlacedName | null {
  const look = hovered === null ? undefined : overlay.nodes.get(hovered);
  if (hovered === null || look === undefined || names.some(({ id }) => id === hovered)) return null;
  const free = { ...room, names: createBoxGrid(), regions: createBoxGrid() };
  return place(hovered, look, { input, room: free, tolerance: Infinity });
}
