/**
 * What is related attracts, everything repels: ForceAtlas2 (M. Jacomy, T. Venturini, S. Heymann, M. Bastian, PLoS ONE 9
 * (2014) e98679), then rectangles are pushed apart so that bodies, and names where there are few, have room. In steps, so
 * that a worker can report and be stopped. Deterministic: what has no place starts on a spiral, not at random.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Point } from "../../state/scene.ts";
import { extentOf, fitPlate } from "./fit-plate.ts";
import { type LayoutGraph, NAMED, type Places, PLATE } from "./layout-graph.ts";
import { type Body, separate } from "./separate.ts";
import { startingPlaces } from "./starting-places.ts";

const ITERATIONS = { few: 360, many: 160 } as const;
const MANY = 1500;
const PER_STEP = { few: 10, many: 2 } as const;
/** Of the whole, the part that is the forces'; the rest is making room. */
const FORCES_PART = 0.85;
const SCALING = 10;
/** Of the plate's area that bodies may fill: fuller, groups could not be told apart. */
const FILLING = 0.26;

const MIDDLE: Point = { x: PLATE.width / 2, y: PLATE.height / 2 };

type Mirror = UndirectedGraph<Point & { fixed: boolean }, { weight: number }>;

/** Yields the part done, from 0 to 1; returns the places. */
export function* layByForce(graph: LayoutGraph): Generator<number, Places> {
  const size = graph.nodes.length > MANY ? "many" : "few";
  const isAnchored = graph.nodes.some(({ isFixed }) => isFixed);
  const start = startingPlaces(graph);
  const scale = isAnchored ? scaleOf(graph, start) : 1;
  const mirror = toMirror(graph, start, scale);
  const settings = {
    barnesHutOptimize: graph.nodes.length > 1200,
    gravity: 0.06,
    strongGravityMode: true,
    scalingRatio: SCALING,
    outboundAttractionDistribution: true,
    slowDown: 1 + Math.log(Math.max(1, graph.nodes.length)),
  };
  for (let done = 0; done < ITERATIONS[size]; done += PER_STEP[size]) {
    forceAtlas2.assign(mirror, {
      iterations: PER_STEP[size],
      getEdgeWeight: "weight",
      settings,
    });
    yield (done / ITERATIONS[size]) * FORCES_PART;
  }
  const bodies = toBodies(graph, mirror, isAnchored ? 1 / scale : null);
  for (const part of separate(bodies)) yield FORCES_PART + part * (1 - FORCES_PART);
  return fitPlate(graph, new Map(bodies.entries()));
}

/** Parallel relations pull no harder than the root of their number: a pair must not become a knot. */
function toMirror({ nodes, edges }: LayoutGraph, start: Places, scale: number): Mirror {
  const mirror: Mirror = new UndirectedGraph();
  for (const [index, { isFixed }] of nodes.entries()) {
    const { x, y } = start[index] ?? { x: 0, y: 0 };
    // Gravity pulls to the origin.
    const place = { x: (x - MIDDLE.x) * scale, y: (y - MIDDLE.y) * scale };
    mirror.addNode(index, { ...place, fixed: isFixed });
  }
  for (const { source, target } of edges)
    mirror.updateEdge(source, target, ({ weight = 0 }) => ({
      weight: Math.sqrt(weight ** 2 + 1),
    }));
  return mirror;
}

/** From plate units to those in which the forces balance at the distances that the fixed nodes have. */
function scaleOf({ nodes, edges }: LayoutGraph, start: Places): number {
  let [actual, natural, count] = [0, 0, 0];
  for (const { source, target } of edges) {
    const [from, to] = [start[source], start[target]];
    if (from === undefined || to === undefined) continue;
    actual += Math.hypot(to.x - from.x, to.y - from.y);
    const masses = (1 + (nodes[source]?.degree ?? 0)) * (1 + (nodes[target]?.degree ?? 0));
    natural += Math.sqrt(SCALING * Math.sqrt(masses));
    count += 1;
  }
  return count === 0 || actual === 0 ? 0.1 : natural / actual;
}

/** Free of what is fixed, the whole is brought to the plate's size; otherwise it keeps the scale it has. */
function toBodies(graph: LayoutGraph, mirror: Mirror, scale: number | null): Body[] {
  const found = graph.nodes.map((_, index) => mirror.getNodeAttributes(index));
  const { width, height } = extentOf(found);
  const factor = scale ?? Math.min(PLATE.width / (width || 1), PLATE.height / (height || 1));
  const room = roomFor(graph);
  return graph.nodes.map(({ at, isFixed, nameWidth, degree }, index) => {
    const { x, y } = found[index] ?? { x: 0, y: 0 };
    const place = { x: MIDDLE.x + x * factor, y: MIDDLE.y + y * factor };
    return {
      ...(isFixed && at !== null ? at : place),
      halfWidth: room ?? nameWidth / 2,
      halfHeight: room ?? 22 + Math.min(16, Math.sqrt(degree) * 2.4),
      isRound: room !== null,
      isFixed,
    };
  });
}

/** Half of a body's room where there are too many for names; null where each has its name's. */
function roomFor({ nodes }: LayoutGraph): number | null {
  if (nodes.length <= NAMED) return null;
  const each = (PLATE.width * PLATE.height * FILLING) / nodes.length;
  return Math.min(20, Math.sqrt(each) / 2);
}
