/** Which entities are named: the most connected of the atlas and more of them with every zoom; all of a neighborhood. */
import { isRoomy } from "../looks/base-looks.ts";
import type { ComposeInput, Room } from "./composition.ts";
import { NARROW, nameFont } from "../drawing/fonts.ts";
import { layered } from "../placing/box-grid.ts";
import {
  type NameRequest,
  type NameRoom,
  type PlacedName,
  placeName,
} from "../placing/place-names.ts";
import type { NodeLook } from "../looks/looks.ts";
import { openSides } from "./open-sides.ts";
import { isWithin } from "./window.ts";

const NAMED_AT_REST = 25;
/** The plate's width that `NAMED_AT_REST` is meant for, in pixels. */
const USUAL_WIDTH = 860;
/** Rather fewer names than unimportant ones: only this many times as many are tried. */
const RANKS_TRIED = 2;
/** However close the reader comes. */
const MOST_NAMES = 420;
/** A name on its worst side, hardly over anything, in lines that are not cut. */
const CLEAR = 1.1;
const BODY_COST = { usual: 3, tight: 14 } as const;
/** What has to be named is, at any cost but another name. */
export const MUST = 40;

/** Room for names: clear of regions and of other names, as little as can be over bodies. */
export function nameRoomOf(input: ComposeInput, room: Room): NameRoom {
  const { measure } = input;
  return {
    names: layered(room.regions, room.names),
    bodies: room.bodies,
    bounds: room.bounds,
    bodyCost: isTight(input) ? BODY_COST.tight : BODY_COST.usual,
    widest: widestOf(input),
    measure: (text, fontSize) => measure(nameFont(fontSize), text),
  };
}

/** In sizes of the letters. In a narrow window what stands beside the ring has to be short. */
function widestOf({ scene, width }: ComposeInput): number {
  if (scene.mode !== "focus") return 9;
  return width < NARROW ? 6.6 : 9.4;
}

/** A narrow window that would show every name: there it shows rather fewer than over bodies, or cut by the edge. */
export function isTight({ scene, width }: Pick<ComposeInput, "scene" | "width">): boolean {
  return width < NARROW && isRoomy(scene);
}

/** Looks come most connected first. */
export function placeRanked(input: ComposeInput, room: NameRoom): PlacedName[] {
  // Far out, regions stand for their members.
  if (input.regions.some(({ fromRatio }) => fromRatio > 0 && 1 / input.zoom >= fromRatio))
    return [];
  const roomy = isRoomy(input.scene);
  const budget = roomy ? MOST_NAMES : Math.min(MOST_NAMES, budgetFor(input));
  const lastRank = roomy ? Infinity : budgetFor(input) * RANKS_TRIED;
  const placed: PlacedName[] = [];
  for (const [id, look] of input.base.nodes) {
    if (placed.length >= budget || look.rank > lastRank) break;
    if (look.hidden) continue;
    // The farther down the ranks, the less a name may disturb.
    const request = toRequest(
      id,
      look,
      input,
      roomy ? roomyTolerance(look, input) : toleranceOf(look.rank),
    );
    const name = request === null ? null : placeName(request, room);
    if (name !== null) placed.push(name);
  }
  return placed;
}

function budgetFor({ width, zoom }: ComposeInput): number {
  return NAMED_AT_REST * Math.min(1, width / USUAL_WIDTH) * zoom ** 2.4;
}

/** All are named, if there is room; the focus in any case. */
function roomyTolerance({ rank }: NodeLook, input: ComposeInput): number {
  return isTight(input) && rank >= 0 ? CLEAR : MUST;
}

function toleranceOf(rank: number): number {
  if (rank < 6) return 4.5;
  return rank < NAMED_AT_REST ? 1.5 : 0.45;
}

/** Null for what stands nowhere, or outside the window. */
export function toRequest(
  id: string,
  look: NodeLook,
  input: ComposeInput,
  tolerance: number,
): NameRequest | null {
  const { screen, zoom, bodyScale, width, window } = input;
  const at = screen.get(id);
  if (at === undefined || !isWithin(window, at.x * zoom, at.y * zoom)) return null;
  const isSmall = width < NARROW;
  const ring = look.ring === "none" && !look.isKeyed ? 0 : 6;
  return {
    id,
    text: look.label,
    suffix: look.more > 0 ? `+${look.more}` : "",
    at: { x: at.x * zoom, y: at.y * zoom },
    radius: look.size * bodyScale + ring,
    fontSize: isSmall ? Math.max(12, Math.round(look.nameSize * 0.84 * 2) / 2) : look.nameSize,
    away: awayFor(id, input),
    tolerance,
  };
}

/** Around a middle names stand outside; in columns on the right; elsewhere where fewest lines are, if all are named. */
function awayFor(id: string, input: ComposeInput): NameRequest["away"] {
  const { scene, screen, zoom } = input;
  if (scene.mode === "focus" || (scene.layout === "radial" && scene.focus !== null)) {
    const center = scene.focus === id ? undefined : screen.get(scene.focus ?? "");
    return center === undefined ? "below" : { x: center.x * zoom, y: center.y * zoom };
  }
  const isInColumns = scene.layout === "kind" || scene.layout === "layered";
  return isInColumns || !isRoomy(scene) ? null : openSides(id, input);
}
