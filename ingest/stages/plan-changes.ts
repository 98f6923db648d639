/**
 * Stage 4 of 5: decide what to write. Pure: it is given what the store holds and returns what should change;
 * planning the same image twice gives an empty second plan.
 */
import type { ChangePlan } from "../../graph/model/change-plan.ts";
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { type GraphImage, recordOf } from "./graph-image.ts";

/** What a store holds of ours: a content hash per element. */
export interface StoredHashes {
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, { readonly hash: string; readonly type: string }>;
}

export type HashOf = (element: GraphNode | GraphEdge) => string;

export function planChanges(image: GraphImage, stored: StoredHashes, hashOf: HashOf): ChangePlan {
  const nodeIds = new Set(image.nodes.map(({ id }) => id));
  const edgeIds = new Set(image.edges.map(({ id }) => id));
  const changedEdges = image.edges.filter((edge) => {
    const known = stored.edges.get(edge.id);
    return known !== undefined && known.hash !== hashOf(edge);
  });
  return {
    createNodes: image.nodes.filter(({ id }) => !stored.nodes.has(id)),
    updateNodes: image.nodes.filter((node) => {
      const known = stored.nodes.get(node.id);
      return known !== undefined && known !== hashOf(node);
    }),
    deleteNodes: [...stored.nodes.keys()].filter((id) => !nodeIds.has(id)),
    // An edge that changed is written anew: its ends may be others, and a type cannot be set.
    createEdges: [...image.edges.filter(({ id }) => !stored.edges.has(id)), ...changedEdges],
    updateEdges: [],
    deleteEdges: [
      ...[...stored.edges].filter(([id]) => !edgeIds.has(id)),
      ...changedEdges.map(({ id }) => [id, stored.edges.get(id)] as const),
    ].map(([id, known]) => ({ id, type: known?.type ?? "" })),
  };
}

/** How many *records* of the codebook a plan creates, updates and deletes: a claim's edges are part of the claim. */
export interface RecordCounts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
}

export function countRecords(plan: ChangePlan): RecordCounts {
  const created = new Set(plan.createNodes.map(({ id }) => id));
  const deleted = new Set(plan.deleteNodes);
  const touched = [
    ...plan.updateNodes.map(({ id }) => id),
    ...[...plan.createEdges, ...plan.updateEdges, ...plan.deleteEdges].map(({ id }) =>
      recordOf(id),
    ),
  ];
  const updated = new Set(touched.filter((id) => !created.has(id) && !deleted.has(id)));
  return { create: created.size, update: updated.size, delete: deleted.size };
}
