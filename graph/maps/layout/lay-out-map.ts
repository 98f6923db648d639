/** Lays a whole map out anew: in layers along its arrows, phrases between concepts. Parked parts stay parked. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { placeParts } from "../editing/arranging/place-parts.ts";
import { indexMap } from "../editing/index-map.ts";
import type { MapPart, Place } from "../editing/map-edit.ts";
import { estimateSize, type SizeOf } from "./box-sizes.ts";
import { placeLooseParts } from "./place-loose-parts.ts";

/** Pixels between neighbors in a layer, between lines that pass one another, and from layer to layer. */
const SPACING = { nodesep: 28, edgesep: 12, ranksep: 34 } as const;

/** Around the middle of the plane. Loads the layout library when it is first called. */
export async function layOutMap(
  map: ConceptMap,
  sizeOf: SizeOf = estimateSize,
): Promise<ConceptMap> {
  const { parked, phrasesAt } = indexMap(map);
  const parts = [...map.concepts, ...map.phrases].filter(({ id }) => !parked.has(id));
  const ids = new Set(parts.map(({ id }) => id));
  const lines = map.phrases
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, sources, targets }) => [
      ...sources.map((source) => [source, id] as const),
      ...targets.map((target) => [id, target] as const),
    ])
    .filter((line) => line.every((id) => ids.has(id)));
  const joined = new Set(lines.flat());
  const layers = await layOutLayers(
    parts.filter(({ id }) => joined.has(id)),
    { lines, sizeOf },
  );
  // What is joined to nothing would make the first layer as wide as they are many: it stands in rows below.
  const places = new Map(parts.map(({ id }) => [id, layers.get(id) ?? null]));
  return placeLooseParts(placeParts(map, places), sizeOf);
}

interface Lines {
  readonly lines: readonly (readonly [string, string])[];
  readonly sizeOf: SizeOf;
}

async function layOutLayers(
  parts: readonly MapPart[],
  { lines, sizeOf }: Lines,
): Promise<ReadonlyMap<string, Place>> {
  const { Graph, layout } = await import("@dagrejs/dagre");
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: "TB", ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const part of parts) graph.setNode(part.id, { ...sizeOf(part) });
  for (const [from, to] of lines) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return new Map(
    parts.map(({ id }) => {
      const { x, y } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
}
