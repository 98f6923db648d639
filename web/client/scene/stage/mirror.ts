/**
 * The graph that sigma draws. It holds places and who is joined to whom; how things look is read from the look book as sigma
 * asks for it, so nothing is kept twice.
 */
import { MultiDirectedGraph } from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Relation } from "../../../contract/shared.ts";
import type { Point } from "../../state/scene.ts";
import type { Appearance, EdgeLook } from "../looks/looks.ts";

export type Mirror = MultiDirectedGraph<{ x: number; y: number }, object>;

export interface MirrorSource {
  readonly base: Appearance;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Where each entity stands, in pixels downwards. */
  readonly places: ReadonlyMap<string, Point>;
  /** Sigma counts upwards. */
  readonly height: number;
}

export function buildMirror({ base, relations, places, height }: MirrorSource): Mirror {
  const mirror: Mirror = new MultiDirectedGraph();
  for (const id of base.nodes.keys()) {
    const at = places.get(id);
    if (at !== undefined) mirror.addNode(id, { x: at.x, y: height - at.y });
  }
  for (const { id, source, target } of relations.values())
    if (mirror.hasNode(source) && mirror.hasNode(target))
      mirror.addEdgeWithKey(id, source, target, {});
  return mirror;
}

/** Written past graphology's events, each of which would make sigma read the whole graph: the caller tells it once. */
export function movePlaces(
  mirror: Mirror,
  places: Iterable<readonly [id: string, at: Point]>,
  height: number,
): void {
  for (const [id, at] of places) {
    if (!mirror.hasNode(id)) continue;
    const attributes = mirror.getNodeAttributes(id);
    attributes.x = at.x;
    attributes.y = height - at.y;
  }
}

/** What sigma asks for each thing it draws. */
export function createReducers(read: () => Appearance) {
  const displays = new WeakMap<EdgeLook, Partial<EdgeDisplayData>>();
  return {
    nodeReducer(id: string, { x, y }: Partial<Point>): Partial<NodeDisplayData> {
      const look = read().nodes.get(id);
      // Without a label sigma keeps no grid of them.
      return {
        ...look,
        x: x ?? 0,
        y: y ?? 0,
        type: "body",
        label: null,
        hidden: look?.hidden ?? true,
      };
    },
    /** One object for all lines that look alike. */
    edgeReducer(id: string): Partial<EdgeDisplayData> {
      const look = read().edges.get(id);
      if (look === undefined) return { hidden: true, type: "relation" };
      let display = displays.get(look);
      if (display === undefined) {
        display = { ...look, type: "relation" };
        displays.set(look, display);
      }
      return display;
    },
  };
}
