/** Lays a whole map out anew: in layers along its arrows, phrases between concepts. Parked parts stay parked. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { placeParts } from "../editing/arranging/place-parts.ts";
import { indexMap, isPhrase } from "../editing/index-map.ts";
import type { MapPart, Place } from "../editing/map-edit.ts";
import { findHierarchy } from "../find-hierarchy.ts";
import { propositionsOf } from "../propositions-of.ts";
import { estimateSize, type SizeOf } from "./box-sizes.ts";
import { freeLines } from "./free-lines.ts";
import { placeLooseParts } from "./place-loose-parts.ts";

/** Pixels between neighbors in a layer, between lines that pass one another, and from layer to layer. */
const SPACING = { nodesep: 28, edgesep: 12, ranksep: 34 } as const;
/** Beyond as many parts a layout that is a little wider is taken for one that takes half the time. */
const MANY = 200;
/** Beyond as many the library would hold the page up for seconds: parts are set near what they are joined to instead. */
const TOO_MANY = 700;
/** A layer may be as many times as wide as the map would be high. */
const WIDEST = 3;
/** Pixels from a concept to the next one below, with the phrase between them. */
const LAYER = 150;

/** Around the middle of the plane. Loads the layout library when it is first called. */
export async function layOutMap(
  map: ConceptMap,
  sizeOf: SizeOf = estimateSize,
): Promise<ConceptMap> {
  const { parked } = indexMap(map);
  const parts = [...map.concepts, ...map.phrases].filter(({ id }) => !parked.has(id));
  const lines = linesBetween(map, new Set(parts.map(({ id }) => id)));
  const joined = new Set(lines.flat());
  const drawn = parts.filter(({ id }) => joined.has(id));
  const isDown = !isTooWide(map, sizeOf);
  const layers =
    drawn.length > TOO_MANY ? null : await layOutLayers(drawn, { lines, sizeOf, isDown });
  // What is joined to nothing would make the first layer as wide as they are many: it stands in rows below.
  const places = new Map(parts.map(({ id }) => [id, layers?.get(id) ?? null]));
  return placeLooseParts(placeParts(map, places), sizeOf);
}

type Line = readonly [from: string, to: string];

function linesBetween({ phrases }: ConceptMap, ids: ReadonlySet<string>): readonly Line[] {
  return phrases
    .flatMap(({ id, sources, targets }): readonly Line[] => [
      ...sources.map((source) => [source, id] as const),
      ...targets.map((target) => [id, target] as const),
    ])
    .filter((line) => line.every((id) => ids.has(id)));
}

/** Whether layers side by side, read from left to right, fit better than layers one under another. */
function isTooWide(map: ConceptMap, sizeOf: SizeOf): boolean {
  const links = propositionsOf(map).map(({ source, target }) => ({
    source: source.id,
    target: target.id,
  }));
  const { levelOf } = findHierarchy(new Set(links.flatMap((link) => Object.values(link))), links);
  const widths: number[] = [];
  for (const concept of map.concepts) {
    const level = levelOf.get(concept.id);
    if (level === undefined) continue;
    widths[level] = (widths[level] ?? 0) + sizeOf(concept).width + SPACING.nodesep;
  }
  return Math.max(0, ...widths) > WIDEST * Math.max(widths.length, 4) * LAYER;
}

interface Layering {
  readonly lines: readonly Line[];
  readonly sizeOf: SizeOf;
  readonly isDown: boolean;
}

async function layOutLayers(
  parts: readonly MapPart[],
  { lines, sizeOf, isDown }: Layering,
): Promise<ReadonlyMap<string, Place>> {
  const { Graph, layout } = await import("@dagrejs/dagre");
  const graph = new Graph();
  const ranker = parts.length > MANY ? "tight-tree" : "network-simplex";
  graph.setGraph({ rankdir: isDown ? "TB" : "LR", ranker, ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const part of parts) graph.setNode(part.id, { ...sizeOf(part) });
  for (const [from, to] of lines) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const boxes = new Map(
    parts.map((part) => {
      const { x = 0, y = 0 } = graph.node(part.id);
      return [part.id, { ...sizeOf(part), x: x - width / 2, y: y - height / 2 }];
    }),
  );
  // Beyond as many, each with all others would take seconds.
  return parts.length > MANY ? boxes : freeLines(boxes, parts.filter(isPhrase));
}
