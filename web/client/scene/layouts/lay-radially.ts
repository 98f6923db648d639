/** Rings around the focus, or around what is selected: each ring is one step farther. */
import type { Point } from "../../state/scene.ts";
import { round } from "./fit-plate.ts";
import { type LayoutGraph, type Places, PLATE } from "./layout-graph.ts";
import { neighborsOf } from "./neighbors.ts";
import { anglesOf } from "./sectors.ts";
import { walkRings } from "./walk-rings.ts";

const MIDDLE: Point = { x: PLATE.width / 2, y: PLATE.height / 2 };
/** Half of the plate, less the room for names at its edges. */
const REACH = { x: 400, y: 410 } as const;
/** Of the reach, for several centers side by side. */
const INNERMOST = 0.12;
/** Plate units along a ring between two of its members; where there is less, they stand in several rows. */
const STEP = 36;
const MOST_ROWS = 5;
/** Of the room up to the next ring, for rows. */
const DEPTH = 0.6;
/** How nearly a ring's members stand at equal distances; the rest is left to their sectors. */
const EVENNESS = 0.85;
const SPREAD_SWEEPS = 60;
const TURN = Math.PI * 2;

export function layRadially(graph: LayoutGraph): Places {
  const neighbors = neighborsOf(graph);
  const centers = graph.centers.length > 0 ? graph.centers : mostConnected(graph);
  const walked = walkRings(centers, neighbors);
  const rings = walked.apart.length > 0 ? [...walked.rings, walked.apart] : walked.rings;
  const angles = anglesOf(walked, neighbors);
  const reaches = reachesOf(rings);
  const middle = middleOf(graph, centers);
  const places = new Map<number, Point>();
  for (const [index, ring] of rings.entries()) {
    const from = reaches[index] ?? 0;
    const room = Math.max(0, (reaches[index + 1] ?? 1) - from) * DEPTH;
    const spread = spreadOut(ring, angles);
    for (const [node, reach] of rowsOf(ring, from, { room, angles })) {
      const angle = spread.get(node) ?? 0;
      places.set(node, {
        x: round(middle.x + Math.sin(angle) * REACH.x * reach),
        y: round(middle.y - Math.cos(angle) * REACH.y * reach),
      });
    }
  }
  return graph.nodes.map(({ at, isFixed }, index) =>
    isFixed && at !== null ? at : (places.get(index) ?? middle),
  );
}

function mostConnected({ nodes }: LayoutGraph): number[] {
  let best = 0;
  for (const [index, { degree }] of nodes.entries())
    if (degree > (nodes[best]?.degree ?? -1)) best = index;
  return nodes.length === 0 ? [] : [best];
}

function middleOf({ nodes }: LayoutGraph, centers: readonly number[]): Point {
  const [only] = centers;
  const center = centers.length === 1 && only !== undefined ? nodes[only] : undefined;
  return center?.isFixed === true && center.at !== null ? center.at : MIDDLE;
}

/** Where each ring begins, as a part of the reach: a crowded ring has more room up to the next. */
function reachesOf(rings: readonly (readonly number[])[]): number[] {
  const first = rings[0]?.length === 1 ? 0 : INNERMOST;
  const around = Math.sqrt(rings[1]?.length ?? 0) / 4;
  const rooms = rings.map((ring, index) =>
    index === 0 ? 0.8 + around : 0.4 + Math.sqrt(ring.length) / 5,
  );
  // The last ring stands on its reach, with room only for rows of its own.
  const last = rooms.length - 1;
  if (last > 0) rooms[last] = Math.max(0, (rooms[last] ?? 0) - 1);
  let whole = 0;
  for (const room of rooms) whole += room;
  let at = 0;
  return rooms.map((room) => {
    const reach = first + ((1 - first) * at) / whole;
    at += room;
    return reach;
  });
}

interface RingRoom {
  readonly room: number;
  readonly angles: ReadonlyMap<number, number>;
}

/** Which reach each member of a ring has: all the same, or in turn that of one of several rows. */
function rowsOf(ring: readonly number[], from: number, { room, angles }: RingRoom) {
  const around = Math.PI * from * (REACH.x + REACH.y);
  const wanted = Math.ceil((ring.length * STEP) / Math.max(1, around));
  const rows = from === 0 ? 1 : Math.min(MOST_ROWS, Math.max(1, wanted));
  return inTurn(ring, angles).map((node, rank) => {
    const row = rows === 1 ? 0 : (rank % rows) / (rows - 1);
    return [node, from + row * room] as const;
  });
}

function inTurn(ring: readonly number[], angles: ReadonlyMap<number, number>): number[] {
  return ring.toSorted((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0) || a - b);
}

/** Those that share a narrow sector step aside as far as their ring has room. */
function spreadOut(ring: readonly number[], angles: ReadonlyMap<number, number>) {
  const order = inTurn(ring, angles);
  const spread = order.map((node) => angles.get(node) ?? 0);
  const least = (TURN / Math.max(1, order.length)) * EVENNESS;
  for (let sweep = 0; sweep < SPREAD_SWEEPS; sweep += 1)
    for (const [rank, angle] of spread.entries()) {
      const isLast = rank === spread.length - 1;
      const next = isLast ? (spread[0] ?? 0) + TURN : (spread[rank + 1] ?? 0);
      const missing = (least - (next - angle)) / 2;
      if (missing <= 0 || spread.length < 2) continue;
      spread[rank] = angle - missing;
      spread[isLast ? 0 : rank + 1] = next + missing - (isLast ? TURN : 0);
    }
  return new Map(order.map((node, rank) => [node, spread[rank] ?? 0]));
}
