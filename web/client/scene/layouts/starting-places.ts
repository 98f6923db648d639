/** Where each node is before the forces act: where it stands, else beside its neighbors, else on a spiral. */
import type { Point } from "../../state/scene.ts";
import { type LayoutGraph, type Places, PLATE } from "./layout-graph.ts";
import { neighborsOf } from "./neighbors.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far from its neighbors' middle something new starts. */
const ASIDE = 60;

export function startingPlaces(graph: LayoutGraph): Places {
  const neighbors = neighborsOf(graph);
  const places: (Point | null)[] = graph.nodes.map(({ at }) => at);
  for (const [index, { at }] of graph.nodes.entries()) {
    if (at !== null) continue;
    const known = (neighbors[index] ?? []).flatMap((other) => places[other] ?? []);
    places[index] = known.length > 0 ? beside(known, index) : onSpiral(index, graph.nodes.length);
  }
  return apart(places.map((place, index) => place ?? onSpiral(index, graph.nodes.length)));
}

function beside(known: readonly Point[], index: number): Point {
  let [x, y] = [0, 0];
  for (const point of known) [x, y] = [x + point.x, y + point.y];
  const angle = index * GOLDEN_ANGLE;
  return {
    x: x / known.length + Math.cos(angle) * ASIDE,
    y: y / known.length + Math.sin(angle) * ASIDE,
  };
}

/** Evenly over a disc, as seeds in a sunflower. */
function onSpiral(index: number, count: number): Point {
  const reach = Math.sqrt((index + 0.5) / count) * (PLATE.height / 2);
  return {
    x: PLATE.width / 2 + reach * Math.cos(index * GOLDEN_ANGLE),
    y: PLATE.height / 2 + reach * Math.sin(index * GOLDEN_ANGLE),
  };
}

/** Two on one spot would never part: no force has a direction there. */
function apart(places: readonly Point[]): Places {
  const taken = new Set<string>();
  return places.map((place, index) => {
    const key = `${place.x} ${place.y}`;
    if (!taken.has(key)) {
      taken.add(key);
      return place;
    }
    const angle = index * GOLDEN_ANGLE;
    return { x: place.x + 3 * Math.cos(angle), y: place.y + 3 * Math.sin(angle) };
  });
}
