/**
 * Words and marks once something is pointed at, selected or lit: what was placed stays where it is, and gives way only where
 * something stronger needs the place. Costs as much as there is lit, not as much as there is.
 */
import { composeLines, composeMarks, composePhrases } from "./compose-lines.ts";
import { MUST, nameRoomOf, toRequest } from "./compose-names.ts";
import type { BaseComposition, ComposeInput, Composition, Room } from "./composition.ts";
import { createBoxGrid, layered } from "../placing/box-grid.ts";
import { type PlacedName, placeName } from "../placing/place-names.ts";
import type { NodeLook, Overlay } from "../looks/looks.ts";

/** Names given to what is lit and has none, beside those of what is selected. */
const LIT_NAMES = 24;
const LIT_TOLERANCE = 1.2;
/** So few are all named, such as the two ends of a relation. */
const FEW = 6;

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
  const names = placeNames(input, base, { overlay, room, left: LIT_NAMES });
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
  /** Names that may still be given to what is lit and has none. */
  left: number;
}

/** The strongest first; then what was named already, wherever it is not in the way. */
function placeNames(input: ComposeInput, base: BaseComposition, naming: Naming): PlacedName[] {
  const { overlay, room } = naming;
  const known = new Map(base.names.map((name) => [name.id, name]));
  const placed = byStrength(overlay).flatMap(([id, look]) => {
    const name = keepName(known.get(id), look, room) ?? placeNew(input, naming, [id, look]);
    return name === null ? [] : [name];
  });
  if (overlay.isExclusive) return placed;
  const rest = base.names.filter(
    (name) => !overlay.nodes.has(name.id) && room.names.overlap(name) === 0,
  );
  for (const name of rest) room.names.add(name);
  return [...rest, ...placed];
}

function isStrong({ ring, isKeyed }: NodeLook): boolean {
  return ring !== "none" || isKeyed;
}

/** A name stays where it was, unless its body has another size, or something stronger has taken the place. */
function keepName(old: PlacedName | undefined, look: NodeLook, room: Room): PlacedName | null {
  if (old === undefined || isStrong(look) || room.names.overlap(old) > 0) return null;
  room.names.add(old);
  return old;
}

function placeNew(
  input: ComposeInput,
  naming: Naming,
  [id, look]: readonly [string, NodeLook],
): PlacedName | null {
  const { isExclusive, nodes } = naming.overlay;
  const mustBe = isStrong(look) || isExclusive || nodes.size <= FEW;
  if (!mustBe) naming.left -= 1;
  if (!mustBe && naming.left < 0) return null;
  const tolerance = mustBe ? MUST : LIT_TOLERANCE;
  return place(id, look, { input, room: naming.room, tolerance });
}

function byStrength({ nodes }: Overlay): [string, NodeLook][] {
  return [...nodes]
    .filter(([, look]) => look.isLit || isStrong(look))
    .toSorted(([, a], [, b]) => strengthRank(a) - strengthRank(b));
}

function strengthRank(look: NodeLook): number {
  return isStrong(look) ? -1 - Number(look.ring === "selected") : look.rank + 1;
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

interface Foremost extends Pick<Naming, "overlay" | "room"> {
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
