/** The atlas as it leaves the store for a file: as it is drawn, or everything there is. */
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { Modality } from "../model/kinds.ts";
import type {
  GraphMeta,
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
} from "../model/portable-graph.ts";
import { relationPhrases } from "../model/relation-phrases.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { textOf } from "./property-of.ts";
import { readEnd } from "./read-end.ts";

/** Entities and the relations between them, as the first screen has them, with all their properties. */
export async function readDrawnGraph(
  store: GraphStore,
  meta: GraphMeta,
  options: CallOptions = {},
): Promise<PortableGraph> {
  const { nodes, edges } = await store.overview(options);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    meta,
    nodes: nodes.map((node) => toPortableNode(node, readEnd(node).labels.en)),
    edges: edges.map((edge) => toNamedEdge(edge, byId.get(edge.source))),
  };
}

/** Every node and edge an ingest wrote, exactly as the store has them: claims, sentences and works too. */
export async function readWholeGraph(store: GraphStore, meta: GraphMeta): Promise<PortableGraph> {
  const nodes: PortableNode[] = [];
  const edges: PortableEdge[] = [];
  for await (const { node, edge } of store.dump()) {
    if (node !== undefined) nodes.push(toPortableNode(node, ""));
    if (edge !== undefined) edges.push(toPortableEdge(edge, ""));
  }
  return { meta, nodes, edges };
}

function toPortableNode({ id, labels, properties }: GraphNode, name: string): PortableNode {
  return { id, name, labels, properties: properties as PortableProperties };
}

function toPortableEdge(edge: GraphEdge, name: string): PortableEdge {
  const { id, type, source, target } = edge;
  const properties = edge.properties as PortableProperties;
  return { id, type, name, source, target, directed: true, properties };
}

/** With the phrase in all languages; the store keeps the English one. */
function toNamedEdge(edge: GraphEdge, source: GraphNode | undefined): PortableEdge {
  const { phrase, ...properties } = edge.properties;
  const modality = (textOf(edge, "modality") ?? "is") as Modality;
  const plural = source === undefined ? [] : readEnd(source).forms.plural;
  const phrases = relationPhrases({ type: edge.type, modality }, plural);
  const name = phrases.phraseEn || String(phrase ?? "");
  return toPortableEdge({ ...edge, properties: { ...phrases, ...properties } }, name);
}
