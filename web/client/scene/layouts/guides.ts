/**
 * What helps to read a layout: the years of an axis, heads over columns, rings. Read off where things stand, so that they
 * come back with a saved view, and stay true when something is added. What is pinned stands anywhere and tells nothing.
 */
import { ENTITY_KINDS, type EntityKind } from "../../../../graph/model/kinds.ts";
import type { EntitySummary } from "../../../contract/shared.ts";
import type { Point, Scene } from "../../state/scene.ts";
import { extentOf } from "./fit-plate.ts";
import { toLayoutGraph, toYear } from "./layout-graph.ts";
import { neighborsOf } from "./neighbors.ts";
import { interpolate, type Stop } from "./time-scale.ts";
import { walkRings } from "./walk-rings.ts";

/** Plate coordinates. */
export interface Tick {
  readonly year: number;
  readonly x: number;
  /** Round years come first where there is no room for all. */
  readonly weight: number;
}

export interface Span {
  readonly id: string;
  readonly to: number;
}

export interface Head {
  readonly kind: EntityKind;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Guides {
  readonly ticks: readonly Tick[];
  /** From where something stands to when it ended. */
  readonly spans: readonly Span[];
  /** The line between what has a date and what has none. */
  readonly undated: number | null;
  readonly heads: readonly Head[];
  /** Half widths and half heights around a middle. */
  readonly rings: readonly (Point & { readonly halfWidth: number; readonly halfHeight: number })[];
}

export const NO_GUIDES: Guides = { ticks: [], spans: [], undated: null, heads: [], rings: [] };

export function guidesOf(scene: Scene): Guides {
  if (scene.layout === "time") return { ...NO_GUIDES, ...axisOf(scene) };
  if (scene.layout === "kind") return { ...NO_GUIDES, heads: headsOf(scene) };
  if (scene.layout === "radial") return { ...NO_GUIDES, rings: ringsOf(scene) };
  return NO_GUIDES;
}

interface Standing {
  readonly entity: EntitySummary;
  readonly at: Point;
}

function unpinned({ entities, positions, pins }: Scene): Standing[] {
  return [...entities.values()].flatMap((entity) => {
    const at = positions.get(entity.id);
    return at === undefined || pins.has(entity.id) ? [] : [{ entity, at }];
  });
}

function axisOf(scene: Scene): Partial<Guides> {
  const standing = unpinned(scene);
  const stops = standing
    .flatMap(({ entity, at }): Stop[] => {
      const year = yearOf(entity);
      return year === null ? [] : [{ year, at: at.x }];
    })
    .toSorted((a, b) => a.year - b.year);
  const undated = standing.filter(({ entity }) => yearOf(entity) === null).map(({ at }) => at.y);
  const dated = standing.filter(({ entity }) => yearOf(entity) !== null).map(({ at }) => at.y);
  const spans = standing.flatMap(({ entity: { id, date, dateEnd } }): Span[] => {
    const end = date === null ? null : toYear(dateEnd);
    return end === null ? [] : [{ id, to: interpolate(stops, end) }];
  });
  const hasBoth = undated.length > 0 && dated.length > 0;
  const line = hasBoth ? (Math.max(...dated) + Math.min(...undated)) / 2 : null;
  return { ticks: ticksOf(stops), spans, undated: line };
}

function yearOf({ date, dateEnd }: EntitySummary): number | null {
  return toYear(date ?? dateEnd);
}

const ROUND = [100, 50, 10, 5] as const;

function ticksOf(stops: readonly Stop[]): Tick[] {
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return [];
  const years = new Set(stops.map(({ year }) => Math.floor(year)));
  for (let year = Math.ceil(first.year / 10) * 10; year <= last.year; year += 10) years.add(year);
  return [...years].map((year) => {
    const isEnd = year === Math.floor(first.year) || year === Math.floor(last.year);
    const roundness = ROUND.findIndex((step) => year % step === 0);
    const weight = isEnd ? -1 : roundness;
    return { year, x: interpolate(stops, year), weight: weight === -1 && !isEnd ? 9 : weight };
  });
}

function headsOf(scene: Scene): Head[] {
  const groups = new Map<EntityKind, Point[]>();
  for (const { entity, at } of unpinned(scene)) {
    const group = groups.get(entity.kind);
    if (group === undefined) groups.set(entity.kind, [at]);
    else group.push(at);
  }
  return ENTITY_KINDS.flatMap((kind) => {
    const group = groups.get(kind);
    if (group === undefined) return [];
    const { left, top, width } = extentOf(group);
    return [{ kind, left, right: left + width, top }];
  });
}

/** Around the focus: each ring through the nearest of those that are so many steps away. */
function ringsOf(scene: Scene): Guides["rings"] {
  const middle = scene.positions.get(scene.focus ?? "");
  if (scene.focus === null || middle === undefined) return [];
  const graph = toLayoutGraph(scene, { centers: [scene.focus], movable: null });
  const { rings } = walkRings(graph.centers, neighborsOf(graph));
  return rings.slice(1).flatMap((ring) => {
    const reaches = ring.flatMap((index) => {
      const node = graph.nodes[index];
      if (node === undefined || node.at === null || node.isFixed) return [];
      return [Math.hypot(node.at.x - middle.x, node.at.y - middle.y)];
    });
    const reach = Math.min(...reaches);
    return Number.isFinite(reach) ? [{ ...middle, halfWidth: reach, halfHeight: reach }] : [];
  });
}
