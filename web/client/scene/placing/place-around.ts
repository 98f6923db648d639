/**
 * Places a neighborhood around its focus: two columns of an ellipse, even in height, so that every name has a line of
 * its own. Like relations stand side by side, so their lines fan. Deterministic; what has a place keeps it.
 */
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import type { Point } from "../../state/scene.ts";
import { orderAround } from "./order-around.ts";
import { placeBeside } from "./place-beside.ts";

const CENTER: Point = { x: 500, y: 350 };
const HALF_WIDTH = 250;
const HALF_HEIGHT = 300;
/** Plate units between two names one above the other. */
const SMALLEST_STEP = 30;
const LARGEST_STEP = 92;
const ONE_RING = 24;
const INNER_RING = 0.7;
/** The columns end short of the poles, where left and right would meet. */
const END = 0.94;

export function placeAround(
  focus: string,
  entities: readonly EntitySummary[],
  relations: readonly Relation[],
  existing: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const placed = new Map(existing);
  if (!placed.has(focus)) placed.set(focus, CENTER);
  const others = orderAround(focus, entities, relations);
  const added = others.filter((id) => !placed.has(id));
  const isFirst = added.length === others.length;
  if (isFirst) placeRing(added, placed.get(focus) ?? CENTER, placed);
  else for (const id of added) placed.set(id, placeBeside(id, focus, relations, placed));
  const wanted = new Set([focus, ...entities.map(({ id }) => id)]);
  return new Map([...placed].filter(([id]) => wanted.has(id)));
}

/** Clockwise from the top: down the right side, then up the left. */
function placeRing(ids: readonly string[], center: Point, placed: Map<string, Point>): void {
  const right = Math.ceil(ids.length / 2);
  const hasTwoRings = ids.length > ONE_RING;
  for (const [index, id] of ids.entries()) {
    const isRight = index < right;
    const slot = isRight ? index : ids.length - 1 - index;
    const offset = slotOffset(slot, isRight ? right : ids.length - right);
    const ring = hasTwoRings && slot % 2 === 1 ? INNER_RING : 1;
    const x = center.x + (isRight ? 1 : -1) * offset.x * ring;
    placed.set(id, { x: round(x), y: round(center.y + offset.y) });
  }
}

function slotOffset(slot: number, slots: number): Point {
  if (slots <= 1) return { x: HALF_WIDTH, y: 0 };
  const even = (2 * HALF_HEIGHT * END) / (slots - 1);
  const step = Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, even));
  const y = (slot - (slots - 1) / 2) * step;
  const halfHeight = Math.max(HALF_HEIGHT, ((slots - 1) * step) / 2 / END);
  return { x: HALF_WIDTH * Math.sqrt(1 - (y / halfHeight) ** 2), y };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
