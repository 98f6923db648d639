/** Stage 3 of 5: from records to the graph as it should be. Pure: equal codebooks give equal images. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { Codebook } from "./codebook.ts";
import type { GraphImage } from "./graph-image.ts";
import { resolveClaims } from "./resolve-claims.ts";
import { resolveContested } from "./resolve-contested.ts";
import { resolveEntities } from "./resolve-entities.ts";
import { resolveText } from "./resolve-text.ts";
import { resolveWorks } from "./resolve-works.ts";

export function resolveGraph(codebook: Codebook): GraphImage {
  const parts = [
    resolveEntities(codebook),
    resolveText(codebook),
    resolveWorks(codebook),
    resolveClaims(codebook),
    resolveContested(codebook),
  ];
  return {
    nodes: unique(parts.flatMap(({ nodes }) => nodes)),
    edges: unique(parts.flatMap(({ edges }) => edges)),
  };
}

function unique<Element extends GraphNode | GraphEdge>(elements: readonly Element[]): Element[] {
  return [...new Map(elements.map((element) => [element.id, element])).values()];
}
