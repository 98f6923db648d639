/** The few looks that hover, selection, what is lit and the keyboard change. Everything else is as the base says, or dimmed. */
import { selectedEntities } from "../../state/view.ts";
import { GAP, SELECTED_NAME, SELECTED_SIZE } from "./base-looks.ts";
import { FEW_LINES, type Strength, toEdgeLook } from "./edge-looks.ts";
import { findHighlight, type Highlight } from "./highlight.ts";
import {
  type Appearance,
  type AppearanceInput,
  type EdgeLook,
  NO_OVERLAY,
  type NodeLook,
  type Overlay,
} from "./looks.ts";

export function toOverlay(base: Appearance, input: AppearanceInput): Overlay {
  const highlight = findHighlight(input.scene, input.view);
  const edges = toEdges(base, input, highlight);
  const nodes = toNodes(base, input, highlight);
  if (highlight === null && edges.size === 0 && nodes.size === 0) return NO_OVERLAY;
  return {
    nodes,
    edges,
    isDimming: highlight !== null,
    isExclusive: highlight?.isPath === true,
  };
}

/** The entity that is pointed at or selected: phrases fan out from it. */
export function centerOf({ scene, view }: Pick<AppearanceInput, "scene" | "view">): string | null {
  const { hovered, selection } = view;
  if (hovered !== null && scene.entities.has(hovered)) return hovered;
  if (view.lit !== null) return null;
  if (selection?.kind === "entity" && scene.entities.has(selection.id)) return selection.id;
  return scene.focus;
}

function toNodes(base: Appearance, input: AppearanceInput, highlight: Highlight | null) {
  const { scene, view, keyed } = input;
  const selected = new Set(selectedEntities(view.selection));
  const touched = new Set([...(highlight?.nodes ?? []), ...selected]);
  for (const id of [view.hovered, keyed]) if (typeof id === "string") touched.add(id);
  const pointed = view.hovered === null ? undefined : scene.relations.get(view.hovered);
  if (pointed !== undefined) touched.add(pointed.source).add(pointed.target);
  const nodes = new Map<string, NodeLook>();
  for (const id of touched) {
    const look = base.nodes.get(id);
    if (look === undefined || look.hidden) continue;
    const isAside = highlight !== null && !highlight.nodes.has(id);
    const own = ringed(look, input, { id, isSelected: selected.has(id) });
    nodes.set(id, isAside ? own : { ...own, isLit: true });
  }
  return nodes;
}

interface Standing {
  readonly id: string;
  readonly isSelected: boolean;
}

function ringed(
  look: NodeLook,
  { scene, view, keyed }: AppearanceInput,
  { id, isSelected }: Standing,
): NodeLook {
  const isKeyed = keyed === id;
  const isFocus = scene.mode === "focus" && scene.focus === id;
  if (isFocus || !isSelected) {
    const unfocused = view.hovered === id ? "hovered" : "none";
    const ring = isFocus ? "selected" : unfocused;
    const gap = ring === "none" ? GAP.plain : GAP.ringed;
    return { ...look, isKeyed, ring, gap, zIndex: 2 };
  }
  const isAlone = view.selection?.kind !== "many";
  return {
    ...look,
    ...(isAlone && { size: SELECTED_SIZE, nameSize: SELECTED_NAME, rank: -1, hasIcon: true }),
    isKeyed,
    ring: "selected",
    gap: GAP.ringed,
    zIndex: 2,
  };
}

function toEdges(base: Appearance, input: AppearanceInput, highlight: Highlight | null) {
  const { scene, view } = input;
  const edges = new Map<string, EdgeLook>();
  for (const [id, strength, speaks] of litLines(input, highlight)) {
    const relation = scene.relations.get(id);
    const look = base.edges.get(id);
    if (relation === undefined || look === undefined || look.hidden) continue;
    const isSelected = view.selection?.kind === "relation" && view.selection.id === id;
    const own = isSelected ? "path" : strength;
    const line = toEdgeLook(input, { status: relation.status, strength: own, speaks });
    edges.set(id, { ...look, ...line });
  }
  return edges;
}

type LitLine = readonly [id: string, strength: Strength, speaks: boolean];

/** Those of the highlight, then what is pointed at or selected itself. Among few each says its phrase. */
function litLines({ scene, view }: AppearanceInput, highlight: Highlight | null): LitLine[] {
  const { selection, hovered } = view;
  const isPath = highlight?.isPath === true;
  const strength = isPath ? "path" : "lit";
  const lit = [...(highlight?.edges ?? [])];
  const speaks = isPath || scene.focus !== null || lit.length <= FEW_LINES;
  const lines = lit.map((id): LitLine => [id, strength, speaks]);
  if (hovered !== null) lines.push([hovered, lit.includes(hovered) ? strength : "lit", true]);
  if (selection?.kind === "relation") lines.push([selection.id, "path", true]);
  return lines;
}
