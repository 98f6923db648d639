/**
 * What a layout is told, and what it answers. Plain objects, since it goes to a worker. Lengths are plate units: the plate
 * is 1,000 wide and 900 high, y downwards, and at rest a unit is about a pixel.
 */
import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { degreesOf, type Point, type Scene } from "../../state/scene.ts";

export const PLATE = { width: 1000, height: 900 } as const;

export interface LayoutNode {
  readonly id: string;
  /** Index of its kind. */
  readonly kind: number;
  readonly degree: number;
  /** Room its name takes, wrapped to two lines, in whichever language it is longest. */
  readonly nameWidth: number;
  /** Decimal year; null without a date. */
  readonly year: number | null;
  /** Where it stands; null for what has no place yet. */
  readonly at: Point | null;
  /** It stays where it is. */
  readonly isFixed: boolean;
}

/** Ends by index. */
export interface LayoutEdge {
  readonly source: number;
  readonly target: number;
}

export interface LayoutGraph {
  /** In order of id, whatever order the scene has: the same scene always gives the same picture. */
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Indices of what a radial layout is about. */
  readonly centers: readonly number[];
}

/** One place for each node, in their order. */
export type Places = readonly Point[];

/** Up to this many names have room at rest, so a layout leaves that room. */
export const NAMED = 64;

const LETTER = 6.6;
const WIDEST_NAME = 132;
/** The body and what stands between it and its name. */
const BODY = 26;

export interface LayoutOptions {
  /** What a radial layout is about; else the focus, else the most connected. */
  readonly centers: readonly string[];
  /** Only these may move; null for all that is not pinned. */
  readonly movable: ReadonlySet<string> | null;
}

export function toLayoutGraph(
  { entities, relations, positions, pins, focus }: Scene,
  { centers, movable }: LayoutOptions,
): LayoutGraph {
  const degrees = degreesOf(relations.values());
  const sorted = [...entities.values()].toSorted((a, b) => compareText(a.id, b.id));
  const nodes = sorted.map((entity): LayoutNode => {
    const { id } = entity;
    const isFixed = pins.has(id) || (movable !== null && !movable.has(id));
    return {
      id,
      kind: ENTITY_KINDS.indexOf(entity.kind),
      degree: degrees.get(id) ?? 0,
      nameWidth: nameWidthOf(entity),
      year: toYear(entity.date ?? entity.dateEnd),
      at: positions.get(id) ?? null,
      isFixed: isFixed && positions.has(id),
    };
  });
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const wanted = centers.length > 0 || focus === null ? centers : [focus];
  return {
    nodes,
    edges: toEdges(relations.values(), indexOf),
    centers: wanted.flatMap((id) => indexOf.get(id) ?? []),
  };
}

/** Sorted by their ends as numbers, which is far quicker than by their ids; a relation from a node to itself pulls nowhere. */
function toEdges(
  relations: Iterable<Relation>,
  indexOf: ReadonlyMap<string, number>,
): LayoutEdge[] {
  const count = indexOf.size;
  const keys: number[] = [];
  for (const { source, target } of relations) {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    if (from !== undefined && to !== undefined && from !== to) keys.push(from * count + to);
  }
  return [...Float64Array.from(keys).toSorted()].map((key) => ({
    source: Math.floor(key / count),
    target: key % count,
  }));
}

function nameWidthOf({ labels }: EntitySummary): number {
  return BODY + Math.max(...Object.values(labels).map(wrappedWidth));
}

/** As wide as half of it, if words can be parted so, but never narrower than its longest word. */
function wrappedWidth(label: string): number {
  const longest = Math.max(...label.split(/\s/).map((word) => word.length));
  return Math.min(WIDEST_NAME, Math.max(longest, label.length * 0.58) * LETTER);
}

/** ISO text at the precision known, `1945`, `1945-10` or `1945-10-24`, as a decimal year. */
export function toYear(date: string | null): number | null {
  const parts = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "");
  if (parts === null) return null;
  const [, year = "", month = "01", day = "01"] = parts;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
