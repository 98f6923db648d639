/**
 * How the scene looks at rest: with its filters and its encoding, but with nothing pointed at, selected or lit. What those
 * change is an overlay of a few looks (`overlay.ts`), so that a moving pointer never touches everything.
 */
import type { EntitySummary } from "../../../contract/shared.ts";
import { isEntityShown } from "../../state/filters.ts";
import { degreesOf, type Scene } from "../../state/scene.ts";
import { bodyColors, bodySizes, radiusOf } from "./body-encoding.ts";
import { toEdgeLooks } from "./edge-looks.ts";
import type { Appearance, AppearanceInput, NodeLook } from "./looks.ts";
import { PALETTES } from "./palette.ts";

export const SELECTED_SIZE = 30;
export const SELECTED_NAME = 18;
/** What a ring takes, between a body and the lines that end at it. */
export const GAP = { plain: 3, ringed: 11 } as const;
const SMALLEST_WITH_ICON = 8.5;
const SMALLEST_OF_FOCUS = 9.5;
/** A scene of this few has the room to show every icon and every name, whatever its layout. */
export const FEW_BODIES = 64;

export function toBaseLooks(input: AppearanceInput): Appearance {
  return { nodes: toNodeLooks(input), edges: toEdgeLooks(input) };
}

/** Whether every body has its icon and its name at rest. */
export function isRoomy({ mode, entities }: Scene): boolean {
  return mode === "focus" || (mode === "free" && entities.size <= FEW_BODIES);
}

/** The most connected first. */
function toNodeLooks(input: AppearanceInput): Map<string, NodeLook> {
  const { scene, degrees } = input;
  const shown = degreesOf(scene.relations.values());
  const atlas = degrees ?? shown;
  const degreeOf = (id: string): number => atlas.get(id) ?? 0;
  const ranked = [...scene.entities.values()].toSorted(
    (a, b) => degreeOf(b.id) - degreeOf(a.id) || (a.id < b.id ? -1 : 1),
  );
  const sizes = bodySizes(input.metricValues?.size ?? null);
  const colors = bodyColors(input);
  const looks = ranked.map((entity, rank): [string, NodeLook] => {
    const degree = degreeOf(entity.id);
    const more = scene.focus !== null ? Math.max(0, degree - (shown.get(entity.id) ?? 0)) : 0;
    const radius = sizes === null ? radiusOf(degree) : sizes(entity.id);
    return [entity.id, toNodeLook(input, { entity, rank, radius, more, color: colors(entity) })];
  });
  return new Map(looks.toSorted(([, a], [, b]) => a.rank - b.rank));
}

interface Ranked {
  readonly entity: EntitySummary;
  readonly rank: number;
  readonly radius: number;
  readonly more: number;
  readonly color: string;
}

function toNodeLook(
  { scene, view, scheme, language }: AppearanceInput,
  { entity, rank, radius, more, color }: Ranked,
): NodeLook {
  const { id, kind } = entity;
  const isFocus = scene.mode === "focus" && scene.focus === id;
  const size = isFocus ? SELECTED_SIZE : sizeIn(scene, radius);
  return {
    size,
    color,
    rim: PALETTES[scheme].plate,
    body: kind === "Instrument" ? "square" : "disc",
    kind,
    hasIcon: size >= SMALLEST_WITH_ICON,
    ring: isFocus ? "selected" : "none",
    isKeyed: false,
    isPinned: scene.pins.has(id),
    gap: isFocus ? GAP.ringed : GAP.plain,
    label: entity.labels[language],
    nameSize: isFocus ? SELECTED_NAME : nameSizeOf(scene, rank),
    rank: isFocus ? -1 : rank,
    more,
    hidden: !isEntityShown(view.filters, entity),
    isDimmed: false,
    isLit: false,
    zIndex: isFocus ? 2 : 1,
  };
}

function sizeIn(scene: Scene, radius: number): number {
  return isRoomy(scene) ? Math.max(SMALLEST_OF_FOCUS, radius) : radius;
}

function nameSizeOf(scene: Scene, rank: number): number {
  if (isRoomy(scene)) return 14.5;
  if (rank < 5) return 18;
  return rank < 14 ? 14.5 : 13.5;
}
