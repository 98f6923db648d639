/** Explains the bodies and lines that are in the picture, and none that are not. */
import type { Status } from "../../../../graph/model/kinds.ts";
import type { PictureWords } from "../../state/picture-spec.ts";
import type { Point } from "../../state/scene.ts";
import { drawBody } from "../drawing/draw-bodies.ts";
import { drawUnder } from "../drawing/draw-composition.ts";
import type { LookBook } from "../looks/look-book.ts";
import type { EdgeLook, NodeLook } from "../looks/looks.ts";
import { type Palette, PALETTES } from "../looks/palette.ts";
import type { InPicture } from "./in-picture.ts";
import type { Pen } from "./pen.ts";
import type { PictureSource } from "./picture-source.ts";

export type LegendItem = { readonly text: string } & (
  | { readonly sample: "body"; readonly look: NodeLook }
  | { readonly sample: "line"; readonly look: EdgeLook }
);

const BODY = 10;
const LINE = 26;
const MARK = 6;

export function legendOf(
  source: PictureSource,
  looks: LookBook,
  shown: InPicture,
  words: PictureWords,
): LegendItem[] {
  const palette = PALETTES[source.input.scheme];
  const isRecolored = (source.input.metricValues?.color ?? null) !== null;
  const bodies = shown.kinds.flatMap((kind): LegendItem[] => {
    const look = [...looks.base.nodes.values()].find((one) => one.kind === kind);
    if (look === undefined) return [];
    const color = isRecolored ? palette.ink3 : palette.kinds[kind];
    return [{ sample: "body", text: words.kinds[kind], look: plainBody(look, color) }];
  });
  const lines = shown.statuses.flatMap((status): LegendItem[] => {
    const look = lineOf(status, source, looks);
    if (look === undefined) return [];
    const own = plainLine(look, lineColor(palette, status));
    return [{ sample: "line", text: words.statuses[status], look: own }];
  });
  const lit = [...looks.overlay.edges.values()].find(({ color }) => color === palette.accent);
  const highlighted: LegendItem[] =
    lit === undefined
      ? []
      : [
          {
            sample: "line",
            text: words.highlighted,
            look: { ...plainLine(lit, lit.color), size: 3, hasMark: false, dash: "solid" },
          },
        ];
  return [...bodies, ...lines, ...highlighted];
}

function plainBody(look: NodeLook, color: string): NodeLook {
  return { ...look, color, hasIcon: true, ring: "none", isKeyed: false, isPinned: false };
}

function lineOf(status: Status, { input }: PictureSource, looks: LookBook): EdgeLook | undefined {
  const relation = [...input.scene.relations.values()].find(
    (one) => one.status === status && looks.base.edges.get(one.id)?.hidden === false,
  );
  return relation === undefined ? undefined : looks.base.edges.get(relation.id);
}

function plainLine(look: EdgeLook, color: string): EdgeLook {
  return { ...look, color, size: 1.6, arrow: false, bow: 0, loop: 0 };
}

function lineColor(palette: Palette, status: Status): string {
  if (status === "contested") return palette.rubric;
  return status === "background" ? palette.edgeBackground : palette.edge;
}

/** `at`: the left middle of its place. */
export function drawLegendItem(pen: Pen, item: LegendItem, at: Point, palette: Palette): void {
  if (item.sample === "body") {
    const placed = { at: { x: at.x + BODY + 2, y: at.y }, radius: BODY };
    drawBody(pen.context, item.look, placed);
    pen.icon(item.look, placed, false);
    return;
  }
  const line = {
    source: at,
    target: { x: at.x + LINE, y: at.y },
    sourceReach: 0,
    targetReach: 0,
    look: item.look,
  };
  const mark = { id: "", x: at.x + LINE / 2, y: at.y, radius: MARK };
  const marks = item.look.dash === "dashed" ? [mark] : [];
  const nothing = { zoom: 1, territories: [], names: [], foremost: null, phrases: [] };
  const look = {
    palette,
    isDimming: false,
    isDimmed: () => false,
    shiftOf: () => null,
    stretch: 1,
  };
  drawUnder(pen.context, { ...nothing, lines: [line], marks }, look);
}
