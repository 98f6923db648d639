/**
 * How the scene looks, derived from scene and view and never stored: entity → body, colour, size, name; relation → line,
 * dash, mark. Pure. The canvas itself keeps base and overlay apart (`stage.ts`); pictures and tests take the whole.
 */
import { toBaseLooks } from "./base-looks.ts";
import { DIMMED_LINE } from "./edge-looks.ts";
import type { Appearance, AppearanceInput, EdgeLook, NodeLook, Overlay } from "./looks.ts";
import { toOverlay } from "./overlay.ts";
import { type Palette, PALETTES } from "./palette.ts";

export function toAppearance(input: AppearanceInput): Appearance {
  const base = toBaseLooks(input);
  return overlaid(base, toOverlay(base, input), PALETTES[input.scheme]);
}

function overlaid(base: Appearance, overlay: Overlay, palette: Palette): Appearance {
  const dim = overlay.isDimming;
  const nodes = [...base.nodes].map(([id, look]): [string, NodeLook] => [
    id,
    overlay.nodes.get(id) ?? (dim ? dimNode(look, palette) : look),
  ]);
  const edges = [...base.edges].map(([id, look]): [string, EdgeLook] => [
    id,
    overlay.edges.get(id) ?? (dim ? dimEdge(look, palette) : look),
  ]);
  return { nodes: new Map(nodes), edges: new Map(edges) };
}

function dimNode(look: NodeLook, palette: Palette): NodeLook {
  return { ...look, color: palette.nodeDim, isDimmed: true, zIndex: 0 };
}

function dimEdge(look: EdgeLook, palette: Palette): EdgeLook {
  return {
    ...look,
    size: DIMMED_LINE,
    color: palette.edgeDim,
    arrow: false,
    hasMark: false,
    hasPhrase: false,
    isDimmed: true,
    zIndex: 0,
  };
}
