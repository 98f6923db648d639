/** Path data of a phrase's lines, from where React Flow has its boxes. */
import {
  type Box,
  headOf,
  type Line,
  lineBetween,
  type Point,
  toPath,
} from "../../../../../graph/formats/maps/picture/line-between.ts";
import type { MapPhrase } from "../../../../../graph/model/concept-map.ts";

/** As much of React Flow's internal node as places a box. */
export interface PlacedNode {
  readonly id: string;
  readonly measured: { readonly width?: number; readonly height?: number };
  readonly internals: { readonly positionAbsolute: Point };
}

export interface DrawnLine extends Line {
  readonly side: "sources" | "targets";
  readonly end: string;
  readonly path: string;
}

export interface DrawnLines {
  readonly lines: readonly DrawnLine[];
  readonly all: string;
  readonly plain: string;
  readonly plainHeads: string;
  readonly cross: string;
  readonly crossHeads: string;
}

/** @param nodes The phrase's, then its ends', as far as they are on the canvas. */
export function drawLines(
  { id, sources, targets }: Pick<MapPhrase, "id" | "sources" | "targets">,
  nodes: readonly (PlacedNode | undefined)[],
  crossEnds: ReadonlySet<string>,
): DrawnLines {
  const boxes = new Map(nodes.flatMap((node) => (node ? [[node.id, toBox(node)] as const] : [])));
  const own = boxes.get(id);
  const lead = (side: DrawnLine["side"], ends: readonly string[]): DrawnLine[] =>
    ends.flatMap((end) => {
      const box = boxes.get(end);
      if (!own || !box) return [];
      const line = side === "sources" ? lineBetween(box, own) : lineBetween(own, box);
      return line ? [{ ...line, side, end, path: toPath([line.from, line.to]) }] : [];
    });
  const lines = [...lead("sources", sources), ...lead("targets", targets)];
  const isCross = ({ side, end }: DrawnLine): boolean => crossEnds.has(`${side}:${end}`);
  const [cross, plain] = [lines.filter(isCross), lines.filter((line) => !isCross(line))];
  return {
    lines,
    all: joinPaths(lines),
    plain: joinPaths(plain),
    plainHeads: joinHeads(plain),
    cross: joinPaths(cross),
    crossHeads: joinHeads(cross),
  };
}

/** The one that somebody pointed at. */
export function nearestLine(lines: readonly DrawnLine[], to: Point): DrawnLine | undefined {
  return lines.toSorted((a, b) => distance(a, to) - distance(b, to))[0];
}

export function toBox({ measured, internals }: PlacedNode): Box {
  const { width = 0, height = 0 } = measured;
  const { x, y } = internals.positionAbsolute;
  return { x: x + width / 2, y: y + height / 2, width, height };
}

function joinPaths(lines: readonly DrawnLine[]): string {
  return lines.map(({ path }) => path).join("");
}

function joinHeads(lines: readonly DrawnLine[]): string {
  return lines
    .filter(({ side }) => side === "targets")
    .map((line) => toPath(headOf(line), true))
    .join("");
}

function distance({ from, to }: Line, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + dx * part - point.x, from.y + dy * part - point.y);
}
