/** The generated graph as an ingest has it after its third stage: whole, in memory. */
import type { GraphImage } from "../../../ingest/stages/graph-image.ts";
import { type GraphSize, makeScaleGraph } from "../../../test/fixtures/scale-graph.ts";

export function makeImage(size: GraphSize): GraphImage {
  const parts = [...makeScaleGraph(size)];
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
