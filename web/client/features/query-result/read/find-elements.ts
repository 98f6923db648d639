/** The nodes and relationships that an answer holds, wherever they stand in it, each once. */
import type { ColumnRole } from "./read-columns.ts";
import { type GateNode, type GateRelationship, type GateValue, readValue } from "./read-value.ts";
import type { ResultLibrary } from "./result-library.ts";

export interface FoundGraph {
  readonly nodes: readonly GateNode[];
  readonly relationships: readonly GateRelationship[];
}

/** In the order of the rows. What has no id is told apart by where it stands. */
export function findElements(rows: readonly (readonly GateValue[])[]): FoundGraph {
  const nodes = new Map<string, GateNode>();
  const relationships = new Map<string, GateRelationship>();
  const walk = (value: GateValue): void => {
    const read = readValue(value);
    if (read.kind === "node") add(nodes, read.node);
    else if (read.kind === "relationship") add(relationships, read.relationship);
    else if (read.kind === "list") for (const item of read.items) walk(item);
    else if (read.kind === "map") for (const [, item] of read.entries) walk(item);
    else if (read.kind === "path") {
      for (const node of read.path.nodes) add(nodes, node);
      for (const relationship of read.path.relationships) add(relationships, relationship);
    }
  };
  for (const row of rows) for (const value of row) walk(value);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** A path brings an element again, and says no more of it. */
function add<Item extends { readonly id: string | null }>(
  all: Map<string, Item>,
  item: Item,
): void {
  const key = item.id ?? `\0${all.size}`;
  if (!all.has(key)) all.set(key, item);
}

export interface CanvasElements {
  /** Ids of entities of the atlas. */
  readonly nodes: readonly string[];
  /** Ids of relations between them. */
  readonly edges: readonly string[];
  /** What the canvas has no place for, by label or type, the most frequent first. */
  readonly leftOut: readonly { readonly name: string; readonly count: number }[];
}

export interface CanvasSource extends FoundGraph {
  readonly rows: readonly (readonly GateValue[])[];
  readonly roles: readonly ColumnRole[];
  readonly library: ResultLibrary;
}

/** What of an answer can stand on the canvas: also entities and relations that it only names. */
export function toCanvasElements(source: CanvasSource): CanvasElements {
  const { nodes, relationships, library } = source;
  const named = namedElements(source);
  const isEntity = ({ id }: GateNode) => id !== null && library.entities.has(id);
  const isRelation = ({ id }: GateRelationship) => id !== null && library.relations.has(id);
  const left = [
    ...nodes.filter((node) => !isEntity(node)).map(({ labels }) => labels[0] ?? ""),
    ...relationships.filter((each) => !isRelation(each)).map(({ type }) => type),
  ];
  return {
    nodes: [...new Set([...idsOf(nodes.filter(isEntity)), ...named.nodes])],
    edges: [...new Set([...idsOf(relationships.filter(isRelation)), ...named.edges])],
    leftOut: countNames(left),
  };
}

function namedElements({ rows, roles, library }: CanvasSource) {
  const nodes: string[] = [];
  const edges: string[] = [];
  for (const [index, role] of roles.entries()) {
    if (role !== "entityIds" && role !== "entityNames" && role !== "claims") continue;
    const texts = rows
      .flatMap((row) => row[index] ?? [])
      .filter((part) => typeof part === "string");
    if (role === "claims") edges.push(...texts);
    else if (role === "entityIds") nodes.push(...texts);
    else nodes.push(...texts.flatMap((text) => library.byName.get(text)?.id ?? []));
  }
  return { nodes, edges };
}

function idsOf(items: readonly { readonly id: string | null }[]): string[] {
  return items.flatMap(({ id }) => id ?? []);
}

function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count);
}
