/** Brings the graphology mirror to the wanted appearance by differences; sigma listens to the mirror. */
import type { MultiDirectedGraph } from "graphology";
import type { Relation } from "../../contract/shared.ts";
import type { Point } from "../state/scene.ts";
import type { Appearance, EdgeLook, NodeLook } from "./looks.ts";

export type NodeAttributes = NodeLook & Point & { readonly type: "body" };
export type EdgeAttributes = EdgeLook & { readonly type: "relation" };
export type Mirror = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export interface Wanted {
  readonly appearance: Appearance;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Where each entity stands, in sigma's coordinates: y upwards. */
  readonly points: ReadonlyMap<string, Point>;
}

/** Sigma reads the whole graph again for each thing dropped; beyond this many, starting over is quicker. */
const MANY = 24;

export function syncGraph(mirror: Mirror, wanted: Wanted): void {
  const { nodes, edges } = wanted.appearance;
  const goneEdges = mirror.filterEdges((id, _, source, target) => {
    const relation = wanted.relations.get(id);
    return relation?.source !== source || relation.target !== target;
  });
  const goneNodes = mirror.filterNodes((id) => !nodes.has(id));
  if (goneEdges.length + goneNodes.length > MANY) mirror.clear();
  else {
    for (const id of goneEdges) mirror.dropEdge(id);
    for (const id of goneNodes) mirror.dropNode(id);
  }
  for (const [id, look] of nodes) syncNode(mirror, id, look, wanted.points.get(id));
  for (const [id, look] of edges) syncEdge(mirror, look, wanted.relations.get(id));
}

function syncNode(mirror: Mirror, id: string, look: NodeLook, point: Point | undefined): void {
  if (point === undefined) return;
  const attributes: NodeAttributes = { ...look, ...point, type: "body" };
  if (!mirror.hasNode(id)) mirror.addNode(id, attributes);
  else if (differs(mirror.getNodeAttributes(id), attributes))
    mirror.replaceNodeAttributes(id, attributes);
}

function syncEdge(mirror: Mirror, look: EdgeLook, relation: Relation | undefined): void {
  if (relation === undefined) return;
  const { id, source, target } = relation;
  if (!mirror.hasNode(source) || !mirror.hasNode(target)) return;
  const attributes: EdgeAttributes = { ...look, type: "relation" };
  if (!mirror.hasEdge(id)) mirror.addEdgeWithKey(id, source, target, attributes);
  else if (differs(mirror.getEdgeAttributes(id), attributes))
    mirror.replaceEdgeAttributes(id, attributes);
}

function differs<Attributes extends object>(stored: Attributes, wanted: Attributes): boolean {
  const keys = Object.keys(wanted) as (keyof Attributes)[];
  return keys.some((key) => stored[key] !== wanted[key]);
}
