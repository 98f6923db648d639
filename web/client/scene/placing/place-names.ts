/**
 * Finds a place for each name, the most important first: never over another name, as little as can be over bodies.
 * Works in pixels of the zoomed plate and not of the window, so that names stay where they are while it is dragged.
 */
import type { Point } from "../../state/scene.ts";
import type { Box, BoxGrid } from "./box-grid.ts";
import { type Measure, shorten, wrapName } from "./wrap-name.ts";

export interface NameRequest {
  readonly id: string;
  readonly text: string;
  /** Said after the name, smaller: relations that are not shown. */
  readonly suffix: string;
  readonly at: Point;
  readonly radius: number;
  readonly fontSize: number;
  /**
   * Where lines come from: the name goes to the other side. `below` for the focus itself, where all lines meet. Or all four
   * sides, the best first.
   */
  readonly away: Point | "below" | readonly Side[] | null;
  /** What the place may cost: above it the name is left out. */
  readonly tolerance: number;
}

export interface PlacedName extends Box {
  readonly id: string;
  /** Where its body was when it was placed: when the body moves, the name goes with it. */
  readonly at: Point;
  readonly lines: readonly string[];
  /** Of each line, without the suffix after the last. */
  readonly widths: readonly number[];
  readonly suffix: string;
  readonly suffixWidth: number;
  readonly fontSize: number;
  readonly align: "left" | "center" | "right";
}

export interface NameRoom {
  readonly names: BoxGrid;
  readonly bodies: BoxGrid;
  readonly bounds: Box;
  /** What a whole name over bodies costs; beside it, which side a name is on weighs little. */
  readonly bodyCost: number;
  /** Widest line, in multiples of the font size. */
  readonly widest: number;
  readonly measure: (text: string, fontSize: number) => number;
}

export type Side = "right" | "left" | "below" | "above";

const ALIGNS = { right: "left", left: "right", below: "center", above: "center" } as const;
/** By preference; the last side lies across the lines of a neighborhood. */
const SIDE_COSTS = [0, 0.14, 0.28, 1];
const OPEN_COSTS = [0, 0.08, 0.14, 0.2];
const GAP = 5;
export const LINE_HEIGHT = 1.16;
/** How large a suffix is, in sizes of its name. */
export const SUFFIX = 0.82;

export function placeName(request: NameRequest, room: NameRoom): PlacedName | null {
  const sideCosts = request.away === null ? OPEN_COSTS : SIDE_COSTS;
  let best: PlacedName | null = null;
  let bestCost = Infinity;
  for (const lines of variantsOf(request, room)) {
    for (const [preference, side] of sidesOf(request).entries()) {
      const candidate = toCandidate(request, lines, side, room);
      const cost = costOf(candidate, room) + (sideCosts[preference] ?? 0) + (lines.cost ?? 0);
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
  }
  if (best === null || bestCost > request.tolerance) return null;
  room.names.add(best);
  return best;
}

interface Lines {
  readonly lines: readonly string[];
  readonly cost?: number;
}

/** Two lines; wider ones before any letter is cut; and only where it has to be named, one line cut short. */
function variantsOf({ text, suffix, fontSize, tolerance }: NameRequest, room: NameRoom): Lines[] {
  const measure: Measure = (line) => room.measure(line, fontSize);
  const widest = room.widest * fontSize;
  const wrapped = wrapName(text, widest, measure);
  if (wrapped.length === 1) return [{ lines: wrapped }];
  if (!isCut(wrapped)) return withSingle([{ lines: wrapped }], shortest(1.35), tolerance);
  const wide = wrapName(text, widest * 1.5, measure);
  const variants = [{ lines: wide }, { lines: wrapped, cost: 0.5 }];
  return withSingle(variants, shortest(1.6), tolerance);

  function shortest(share: number): string {
    return shorten(text, widest * share - (suffix === "" ? 0 : measure(suffix)), measure);
  }
}

const MUST_BE_NAMED = 10;

function withSingle(variants: readonly Lines[], single: string, tolerance: number): Lines[] {
  if (!isCut([single])) return [...variants, { lines: [single], cost: 0.1 }];
  if (tolerance < MUST_BE_NAMED) return [...variants];
  return [...variants, { lines: [single], cost: 0.8 }];
}

function isCut(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith("…"));
}

function sidesOf({ at, away }: NameRequest): readonly Side[] {
  if (away === null) return ["right", "left", "below", "above"];
  if (isSides(away)) return away;
  if (away === "below") return ["below", "above", "right", "left"];
  const outer: Side = at.x >= away.x ? "right" : "left";
  const vertical: Side = at.y >= away.y ? "below" : "above";
  const inner: Side = outer === "right" ? "left" : "right";
  return [outer, vertical, vertical === "below" ? "above" : "below", inner];
}

function isSides(away: NameRequest["away"]): away is readonly Side[] {
  return Array.isArray(away);
}

function toCandidate(
  { id, at, radius, fontSize, suffix }: NameRequest,
  { lines }: Lines,
  side: Side,
  { measure }: NameRoom,
): PlacedName {
  const widths = lines.map((line) => measure(line, fontSize));
  const suffixWidth = suffix === "" ? 0 : measure(` ${suffix}`, fontSize * SUFFIX);
  const width = Math.max(...widths.slice(0, -1), (widths.at(-1) ?? 0) + suffixWidth);
  const height = lines.length * fontSize * LINE_HEIGHT;
  const corner = cornerOf(side, at, radius + GAP, { width, height });
  const align = ALIGNS[side];
  const text = { lines, widths, suffix, suffixWidth, fontSize, align };
  return { id, at, ...text, width, height, ...corner };
}

function cornerOf(
  side: Side,
  { x, y }: Point,
  reach: number,
  { width, height }: { readonly width: number; readonly height: number },
): Point {
  if (side === "right") return { x: x + reach, y: y - height / 2 };
  if (side === "left") return { x: x - reach - width, y: y - height / 2 };
  return { x: x - width / 2, y: side === "below" ? y + reach - 2 : y - reach + 2 - height };
}

function costOf(name: PlacedName, { names, bodies, bounds, bodyCost }: NameRoom): number {
  if (names.overlap(name) > 0) return Infinity;
  const area = name.width * name.height;
  return (bodyCost * bodies.overlap(name)) / area + outsideCost(name, bounds);
}

/** A name that loses one letter at the edge is as bad as cut. */
function outsideCost(box: Box, bounds: Box): number {
  const width = Math.min(box.x + box.width, bounds.x + bounds.width) - Math.max(box.x, bounds.x);
  const height = Math.min(box.y + box.height, bounds.y + bounds.height) - Math.max(box.y, bounds.y);
  const inside = (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height);
  return inside > 0.999 ? 0 : 5 + (1 - inside) * 12;
}
