/** A graph from a file as the explorer knows graphs: entities of our ten kinds, relations with a status. Pure. */
import {
  ENTITY_KINDS,
  type EntityKind,
  STATUSES,
  type Status,
} from "../../../graph/model/kinds.ts";
import type {
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
} from "../../../graph/model/portable-graph.ts";
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import type { Point } from "../state/scene.ts";
import { rangeOf } from "../state/range-of.ts";
import type { Library } from "../state/scene-recipe.ts";

export interface FileLibrary extends Library {
  /** What else the file says of each node and edge, by id. */
  readonly properties: ReadonlyMap<string, PortableProperties>;
  /** Whether the file places its nodes. */
  readonly hasPlaces: boolean;
}

/** The plate that positions are fitted to. */
const PLATE = { left: 60, top: 60, width: 880, height: 780 };

export function toLibrary({ nodes, edges }: PortableGraph): FileLibrary {
  const places = placesOf(nodes);
  const entities = nodes.map((node) => toEntity(node, places?.get(node.id)));
  const known = new Set(nodes.map(({ id }) => id));
  // Two files may number their nodes and edges alike: an edge's id is told apart from a node's.
  const kept = edges.filter(({ source, target }) => known.has(source) && known.has(target));
  const relations = kept.map((edge) => toRelation(edge, known));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations,
    hasPlaces: places !== null,
    properties: new Map([
      ...nodes.map(({ id, properties }) => [id, properties] as const),
      ...kept.map(({ properties }, index) => [relations[index]?.id ?? "", properties] as const),
    ]),
  };
}

function toEntity(node: PortableNode, at: Point | undefined): EntitySummary {
  const { id, name, properties } = node;
  const label = (key: string) => textIn(properties, key) || name || id;
  const labels = { en: label("labelEn"), id: label("labelId"), uk: label("labelUk") };
  return {
    id,
    kind: kindOf(node),
    subkind: textIn(properties, "subkind") || null,
    abbreviation: textIn(properties, "abbreviation") || null,
    labels,
    forms: { ...labels, gen: labels.uk, acc: labels.uk, plural: [] },
    date: textIn(properties, "date") || null,
    dateEnd: textIn(properties, "dateEnd") || null,
    inArticle: "",
    territory: null,
    x: at?.x ?? 500,
    y: at?.y ?? 450,
  };
}

function kindOf({ labels, properties }: PortableNode): EntityKind {
  const named = [textIn(properties, "kind"), ...labels];
  return ENTITY_KINDS.find((kind) => named.includes(kind)) ?? "Concept";
}

function toRelation(edge: PortableEdge, nodeIds: ReadonlySet<string>): Relation {
  const { properties } = edge;
  const section = properties["section"];
  const status = textIn(properties, "status");
  return {
    id: nodeIds.has(edge.id) ? `${edge.id} ·` : edge.id,
    type: edge.type || edge.name || "–",
    source: edge.source,
    target: edge.target,
    status: STATUSES.find((known): known is Status => known === status) ?? "stated",
    origin: "reader",
    modality: "is",
    section: typeof section === "number" ? section : null,
    places: listIn(properties, "places"),
    works: listIn(properties, "works"),
    from: textIn(properties, "from") || null,
    to: textIn(properties, "to") || null,
    order: null,
  };
}

/** Fitted to the plate, in proportion. Null unless every node has a place of its own. */
function placesOf(nodes: readonly PortableNode[]): Map<string, Point> | null {
  const points = nodes.map(({ properties }) => ({ x: properties["x"], y: properties["y"] }));
  const isPlaced = (point: (typeof points)[number]): point is Point =>
    Number.isFinite(point.x) && Number.isFinite(point.y);
  if (points.length === 0 || !points.every(isPlaced)) return null;
  const xs = spanOf(points.map(({ x }) => x));
  const ys = spanOf(points.map(({ y }) => y));
  if (points.length > 1 && xs.size === 0 && ys.size === 0) return null;
  const scale = Math.min(PLATE.width / (xs.size || 1), PLATE.height / (ys.size || 1));
  const middle = { x: PLATE.left + PLATE.width / 2, y: PLATE.top + PLATE.height / 2 };
  return new Map(
    nodes.map(({ id }, index) => {
      const { x = 0, y = 0 } = points[index] ?? {};
      return [
        id,
        { x: middle.x + (x - xs.middle) * scale, y: middle.y + (y - ys.middle) * scale },
      ] as const;
    }),
  );
}

function spanOf(values: readonly number[]): { size: number; middle: number } {
  const { low, high } = rangeOf(values);
  return { size: high - low, middle: (low + high) / 2 };
}

function textIn(properties: PortableProperties, key: string): string {
  const value = properties[key];
  return typeof value === "string" ? value : "";
}

function listIn(properties: PortableProperties, key: string): string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}
