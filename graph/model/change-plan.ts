/** What an ingest will change, decided before anything is written. */
import type { GraphEdge } from "./graph-edge.ts";
import type { GraphNode } from "./graph-node.ts";

export interface ChangePlan {
  readonly createNodes: readonly GraphNode[];
  /** The whole node as it should be: properties that are not named here go. */
  readonly updateNodes: readonly GraphNode[];
  readonly deleteNodes: readonly string[];
  readonly createEdges: readonly GraphEdge[];
  /** Ends and type are as they were; an edge that moves is deleted and created. */
  readonly updateEdges: readonly GraphEdge[];
  readonly deleteEdges: readonly EdgeKey[];
}

export interface EdgeKey {
  readonly id: string;
  readonly type: string;
}

export function countChanges(plan: ChangePlan): number {
  return (
    plan.createNodes.length +
    plan.updateNodes.length +
    plan.deleteNodes.length +
    plan.createEdges.length +
    plan.updateEdges.length +
    plan.deleteEdges.length
  );
}
