/** Puts together what a reader finds: ids once, ends that exist, parallel edges apart, within bounds. */
import type {
  GraphMeta,
  PortableEdge,
  PortableGraph,
  PortableNode,
} from "../model/portable-graph.ts";
import { FormatError, type TextPlace } from "./format-error.ts";
import { checkCount, type ReadLimits } from "./read-limits.ts";

/** Where in the file an element stands; asked only when something is wrong with it. */
type Place = () => TextPlace;

interface FoundEdge extends Omit<PortableEdge, "id" | "source" | "target"> {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
}

export interface GraphCollector {
  /** @throws FormatError for an id that is missing or taken */
  addNode(node: Omit<PortableNode, "id"> & { readonly id: string | undefined }, place: Place): void;
  /** Its ends may come later in the file. */
  addEdge(edge: FoundEdge, place: Place): void;
  /** For tables of edges without one of nodes. */
  addNodesForEnds(): void;
  /** @throws FormatError for an edge whose end is missing */
  finish(meta: GraphMeta): PortableGraph;
}

export function collectGraph(limits: ReadLimits): GraphCollector {
  const nodes = new Map<string, PortableNode>();
  const edges: { readonly edge: FoundEdge; readonly place: Place }[] = [];

  return {
    addNode({ id, ...rest }, place) {
      if (id === undefined) throw new FormatError("ID_MISSING", { ...place(), element: "node" });
      if (nodes.has(id)) throw new FormatError("ID_TWICE", { ...place(), id });
      nodes.set(id, { id, ...rest });
      checkCount(nodes.size + edges.length, limits);
    },
    addEdge(edge, place) {
      edges.push({ edge, place });
      checkCount(nodes.size + edges.length, limits);
    },
    addNodesForEnds() {
      for (const id of edges.flatMap(({ edge }) => [edge.source, edge.target])) {
        if (id !== undefined && id !== "" && !nodes.has(id))
          nodes.set(id, { id, name: id, labels: [], properties: {} });
      }
    },
    finish(meta) {
      const ids = giveIds(edges.map(({ edge }) => edge.id));
      return {
        meta,
        nodes: [...nodes.values()],
        edges: edges.map(({ edge, place }, index) => {
          const id = ids[index] ?? "";
          const known = (end: "source" | "target"): string => {
            const node = edge[end];
            if (node === undefined)
              throw new FormatError("END_MISSING", { ...place(), edge: id, end });
            if (nodes.has(node)) return node;
            throw new FormatError("END_UNKNOWN", { ...place(), edge: id, end: node });
          };
          return { ...edge, id, source: known("source"), target: known("target") };
        }),
      };
    },
  };
}

/** Programs number edges anew between each pair of nodes, or not at all: every edge gets an id of its own. */
function giveIds(wanted: readonly (string | undefined)[]): string[] {
  const taken = new Set(wanted);
  const given = new Set<string>();
  let next = 0;
  return wanted.map((id) => {
    let own = id;
    while (own === undefined || given.has(own)) {
      const fresh = `e${next}`;
      next += 1;
      own = taken.has(fresh) ? undefined : fresh;
    }
    given.add(own);
    return own;
  });
}
