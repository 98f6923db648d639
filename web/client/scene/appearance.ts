/**
 * How the scene looks, derived from scene and view and never stored: entity → body, colour, size, name; relation →
 * line, dash, mark. Pure; `sync-graph.ts` gives the differences to sigma.
 */
import type { EntitySummary } from "../../contract/shared.ts";
import { degreesOf, type Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";
import { toEdgeLooks } from "./edge-looks.ts";
import { findHighlight, type Highlight } from "./highlight.ts";
import type { Appearance, AppearanceInput, NodeLook } from "./looks.ts";
import { type Palette, PALETTES } from "./palette.ts";

const SELECTED_SIZE = 30;
const SMALLEST_WITH_ICON = 8.5;
const SMALLEST_OF_FOCUS = 9.5;

export function toAppearance(input: AppearanceInput): Appearance {
  const { scene, view } = input;
  const highlight = findHighlight(scene, view);
  return { nodes: toNodeLooks(input, highlight), edges: toEdgeLooks(input, highlight) };
}

/** On-screen radius of an entity with this many relations. */
export function radiusOf(degree: number): number {
  return Math.min(26, Math.max(5, 4 + 2.1 * Math.sqrt(degree)));
}

function toNodeLooks(input: AppearanceInput, highlight: Highlight | null): Map<string, NodeLook> {
  const { scene, degrees } = input;
  const shown = degreesOf(scene.relations.values());
  const atlas = degrees ?? shown;
  const degreeOf = (id: string): number => atlas.get(id) ?? 0;
  const ranked = [...scene.entities.keys()].toSorted(
    (a, b) => degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1),
  );
  const looks = new Map<string, NodeLook>();
  for (const [rank, id] of ranked.entries()) {
    const entity = scene.entities.get(id);
    if (entity === undefined) continue;
    const degree = degreeOf(id);
    const more = scene.mode === "focus" ? Math.max(0, degree - (shown.get(id) ?? 0)) : 0;
    looks.set(id, toNodeLook(input, highlight, { entity, rank, degree, more }));
  }
  return looks;
}

interface Ranked {
  readonly entity: EntitySummary;
  readonly rank: number;
  readonly degree: number;
  readonly more: number;
}

function toNodeLook(
  { scene, view, scheme, language }: AppearanceInput,
  highlight: Highlight | null,
  { entity, rank, degree, more }: Ranked,
): NodeLook {
  const { id, kind } = entity;
  const palette: Palette = PALETTES[scheme];
  const isDimmed = highlight !== null && !highlight.nodes.has(id);
  const ring = ringOf(scene, view, id);
  const isChosen = ring === "selected";
  const size = isChosen ? SELECTED_SIZE : sizeOf(scene.mode, degree);
  return {
    size,
    color: isDimmed ? palette.nodeDim : palette.kinds[kind],
    rim: palette.plate,
    body: kind === "Instrument" ? "square" : "disc",
    kind,
    hasIcon: size >= SMALLEST_WITH_ICON,
    ring,
    gap: ring === "none" ? 3 : 11,
    label: entity.labels[language],
    nameSize: isChosen ? 18 : nameSizeOf(scene.mode, rank),
    rank: isChosen ? -1 : rank,
    more,
    hidden: view.hiddenKinds.has(kind),
    isDimmed,
    isLit: highlight === null ? isPointedEnd(scene, view, id) : !isDimmed,
    zIndex: zIndexOf(ring !== "none", isDimmed),
  };
}

function isPointedEnd({ relations }: Scene, { hovered }: View, id: string): boolean {
  const relation = hovered === null ? undefined : relations.get(hovered);
  return relation?.source === id || relation?.target === id;
}

/** A neighborhood has the room to show every icon. */
function sizeOf(mode: Scene["mode"], degree: number): number {
  const radius = radiusOf(degree);
  return mode === "focus" ? Math.max(SMALLEST_OF_FOCUS, radius) : radius;
}

function ringOf({ mode, focus }: Scene, { selection, hovered }: View, id: string) {
  const isSelected = selection?.kind === "entity" && selection.id === id;
  if (isSelected || (mode === "focus" && focus === id)) return "selected";
  return hovered === id ? "hovered" : "none";
}

function nameSizeOf(mode: Scene["mode"], rank: number): number {
  if (mode === "focus") return 14.5;
  if (rank < 5) return 18;
  return rank < 14 ? 14.5 : 13.5;
}

function zIndexOf(isForemost: boolean, isDimmed: boolean): number {
  if (isForemost) return 2;
  return isDimmed ? 0 : 1;
}
