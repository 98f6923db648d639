/**
 * From left to right by date, in lanes without overlaps, kind by kind; what has no date in a band of its own below, under
 * what it is related to.
 */
import type { Point } from "../../state/scene.ts";
import { round } from "./fit-plate.ts";
import { fillLanes } from "./lanes.ts";
import { type LayoutGraph, NAMED, type Places, PLATE } from "./layout-graph.ts";
import { meanOf, neighborsOf } from "./neighbors.ts";
import { createTimeScale } from "./time-scale.ts";

/** The axis, less the room for the last name. */
const AXIS = { left: 30, right: 880, top: 50 } as const;
/** Between what has a date and what has none. */
const BAND_GAP = 60;
const TALLEST_LANE = 44;
/** A lane of bodies without names. */
const LOWEST_LANE = 22;
const BODY_WIDTH = 24;

export function layOnTimeAxis(graph: LayoutGraph): Places {
  const { nodes } = graph;
  const free = [...nodes.keys()].filter((index) => nodes[index]?.isFixed !== true);
  const dated = free.filter((index) => nodes[index]?.year !== null);
  const undated = free.filter((index) => nodes[index]?.year === null);
  const across = acrossOf(graph);
  const heights = heightsFor(dated.length, undated.length);
  const lowerTop = AXIS.top + heights.dated + (dated.length > 0 ? BAND_GAP : 0);
  const places = new Map<number, Point>();
  setTracks(dated, { graph, across, top: AXIS.top, height: heights.dated, most: Infinity }, places);
  const most = Math.max(4, Math.floor(heights.undated / LOWEST_LANE));
  setTracks(undated, { graph, across, top: lowerTop, height: heights.undated, most }, places);
  return nodes.map(({ at, isFixed }, index) =>
    isFixed && at !== null ? at : (places.get(index) ?? { x: AXIS.left, y: lowerTop }),
  );
}

/** Where each node stands across the plate; what has no date, under the middle of what it is related to. */
function acrossOf(graph: LayoutGraph): Map<number, number> {
  const scale = createTimeScale(graph.nodes.flatMap(({ year }) => year ?? []));
  const across = new Map<number, number>();
  for (const [index, { year }] of graph.nodes.entries())
    if (year !== null) across.set(index, AXIS.left + scale.toPart(year) * (AXIS.right - AXIS.left));
  const neighbors = neighborsOf(graph);
  let left = [...graph.nodes.keys()].filter((index) => !across.has(index));
  while (left.length > 0) {
    const found = left.flatMap((index) => {
      const mean = meanOf(neighbors[index] ?? [], across);
      return mean === null ? [] : [[index, mean] as const];
    });
    for (const [index, mean] of found) across.set(index, mean);
    if (found.length === 0) for (const index of left) across.set(index, PLATE.width / 2);
    left = left.filter((index) => !across.has(index));
  }
  return across;
}

function heightsFor(dated: number, undated: number) {
  const whole = PLATE.height - AXIS.top;
  if (dated === 0 || undated === 0) return { dated: whole, undated: whole };
  const part = Math.min(0.78, Math.max(0.4, dated / (dated + undated)));
  return { dated: (whole - BAND_GAP) * part, undated: (whole - BAND_GAP) * (1 - part) };
}

interface Band {
  readonly graph: LayoutGraph;
  readonly across: ReadonlyMap<number, number>;
  readonly top: number;
  readonly height: number;
  /** Lanes at most, before members are moved along the axis. */
  readonly most: number;
}

/** Each kind has lanes of its own, one kind under the other. */
function setTracks(
  indices: readonly number[],
  { graph: { nodes }, across, top, height, most }: Band,
  places: Map<number, Point>,
): void {
  const isNamed = nodes.length <= NAMED;
  const widthOf = (index: number) => (isNamed ? (nodes[index]?.nameWidth ?? 0) : BODY_WIDTH);
  const kinds = [...new Set(indices.map((index) => nodes[index]?.kind ?? 0))];
  const tracks = kinds
    .toSorted((a, b) => a - b)
    .map((kind) => {
      const own = indices.filter((index) => nodes[index]?.kind === kind);
      const share = Math.max(1, Math.floor((most * own.length) / indices.length));
      return fillLanes(own, across, { widthOf, most: share, from: AXIS.left, to: AXIS.right });
    });
  const lanes = tracks.flatMap((track) => track.lanes.map((lane) => ({ lane, track })));
  const step = Math.min(TALLEST_LANE, height / Math.max(1, lanes.length));
  for (const [row, { lane, track }] of lanes.entries())
    for (const index of lane)
      places.set(index, {
        x: round(track.across.get(index) ?? 0),
        y: round(top + (row + 0.5) * step),
      });
}
