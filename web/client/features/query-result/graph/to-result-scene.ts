/** What an answer returned, as the canvas draws scenes: nothing is added but the ends that a relation cannot be drawn without. */
import {
  ENTITY_KINDS,
  type EntityKind,
  type Language,
  type Status,
  STATUSES,
} from "../../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../../contract/shared.ts";
import type { Point, Scene } from "../../../state/scene.ts";
import { EMPTY_SCENE } from "../../../state/scene.ts";
import type { FoundGraph } from "../read/find-elements.ts";
import { nameNode } from "../read/name-node.ts";
import type { GateNode, GateRelationship } from "../read/read-value.ts";
import type { ResultLibrary } from "../read/result-library.ts";

/** Beyond it names and lines stand in each other's way, and the list says more. */
export const MOST_DRAWN = 500;

export interface ResultScene {
  readonly scene: Scene;
  readonly nodes: ReadonlyMap<string, GateNode>;
  readonly relationships: ReadonlyMap<string, GateRelationship>;
  readonly caps: {
    /** Nodes that were returned and not drawn. */
    readonly notDrawn: number;
    /** Ends that were not returned themselves. */
    readonly ends: number;
    /** Relationships whose ends are not drawn. */
    readonly loose: number;
    /** Drawn nodes that are no entities, and so borrow a mark. */
    readonly others: number;
  };
}

export interface SceneSource {
  readonly found: FoundGraph;
  readonly library: ResultLibrary;
  readonly language: Language;
  /** Adds the atlas's own relations between the entities drawn. */
  readonly withAmong: boolean;
}

export function toResultScene(source: SceneSource): ResultScene {
  const { found, library, withAmong } = source;
  const returned = keyNodes(found.nodes);
  const nodes = new Map([...returned].slice(0, MOST_DRAWN));
  const ends = missingEnds(found.relationships, returned).slice(0, MOST_DRAWN - nodes.size);
  for (const id of ends) nodes.set(id, toEndNode(id, library));
  const entities = [...nodes].map(([key, node]) => toEntity(key, node, source));
  const relationships = new Map(
    found.relationships
      .map((each, index) => [each.id ?? `·r${index}`, each] as const)
      .filter(([, { start, end }]) => nodes.has(start ?? "") && nodes.has(end ?? "")),
  );
  const own = [...relationships].map(([key, each]) => toRelation(key, each, library));
  const relations = withAmong ? [...own, ...relationsAmong(nodes, relationships, library)] : own;
  return {
    scene: {
      ...EMPTY_SCENE,
      mode: "free",
      layout: "force",
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      relations: new Map(relations.map((relation) => [relation.id, relation])),
      positions: placeInSpiral(entities),
    },
    nodes,
    relationships,
    caps: {
      notDrawn: Math.max(0, returned.size - MOST_DRAWN),
      ends: ends.length,
      loose: found.relationships.length - relationships.size,
      others: [...nodes.values()].filter(({ labels }) => !labels.includes("Entity")).length,
    },
  };
}

function keyNodes(nodes: readonly GateNode[]): Map<string, GateNode> {
  return new Map(nodes.map((node, index) => [node.id ?? `·n${index}`, node]));
}

function missingEnds(
  relationships: readonly GateRelationship[],
  nodes: ReadonlyMap<string, GateNode>,
): string[] {
  const ends = relationships.flatMap(({ start, end }) => [start, end]);
  return [...new Set(ends)].filter((id) => id !== null).filter((id) => !nodes.has(id));
}

/** Of an end that was not returned only its id is known, and what the atlas says of it. */
function toEndNode(id: string, { entities }: ResultLibrary): GateNode {
  const entity = entities.get(id);
  return { id, labels: entity === undefined ? [] : ["Entity", entity.kind], properties: {} };
}

/** Works look like documents and authors like actors; the list says what each is. */
const LIKE: Readonly<Record<string, EntityKind>> = { Work: "Instrument", Author: "Actor" };

function toEntity(key: string, node: GateNode, { library, language }: SceneSource): EntitySummary {
  const known = library.entities.get(key);
  if (known !== undefined) return known;
  const { name, kind } = nameNode(node, library, language);
  const labels = { en: name, id: name, uk: name };
  const own = ENTITY_KINDS.find((each) => each === kind);
  return {
    id: key,
    kind: own ?? LIKE[kind ?? ""] ?? "Concept",
    subkind: null,
    abbreviation: null,
    labels,
    forms: { ...labels, gen: name, acc: name, plural: [] },
    date: null,
    dateEnd: null,
    inArticle: "",
    territory: null,
    x: 500,
    y: 450,
  };
}

function toRelation(key: string, each: GateRelationship, library: ResultLibrary): Relation {
  const known = library.relations.get(key);
  if (known !== undefined) return known;
  const { type, start, end, properties } = each;
  return {
    id: key,
    type,
    source: start ?? "",
    target: end ?? "",
    status:
      STATUSES.find((status): status is Status => status === properties["status"]) ?? "stated",
    origin: "article",
    modality: "is",
    section: null,
    places: [],
    works: [],
    from: null,
    to: null,
    order: null,
  };
}

function relationsAmong(
  nodes: ReadonlyMap<string, GateNode>,
  returned: ReadonlyMap<string, GateRelationship>,
  library: ResultLibrary,
): Relation[] {
  return [...library.relations.values()].filter(
    ({ id, source, target }) => nodes.has(source) && nodes.has(target) && !returned.has(id),
  );
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A start for the layout: evenly over the plate, always the same. */
function placeInSpiral(items: readonly { readonly id: string }[]): Map<string, Point> {
  return new Map(
    items.map(({ id }, index) => {
      const away = 380 * Math.sqrt((index + 0.5) / items.length);
      const turn = index * GOLDEN_ANGLE;
      return [id, { x: 500 + away * Math.cos(turn), y: 450 + away * Math.sin(turn) }] as const;
    }),
  );
}
