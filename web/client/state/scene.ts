/**
 * The scene: which entities and relations are on the canvas, and where. Plain data and pure functions;
 * `scene-store.ts` holds the current one, `scene/` draws it.
 */
import type { EntitySummary, Relation } from "../../contract/shared.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  /** `atlas`: everything at its stored place. `focus`: one entity with what was asked for around it. */
  readonly mode: "atlas" | "focus";
  readonly focus: string | null;
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Plate coordinates: 1,000 wide and 900 high, y downwards. Every entity of the scene has one. */
  readonly positions: ReadonlyMap<string, Point>;
}

export interface Addition {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export const EMPTY_SCENE: Scene = {
  mode: "atlas",
  focus: null,
  entities: new Map(),
  relations: new Map(),
  positions: new Map(),
};

/** The whole atlas at its stored positions. */
export function createAtlasScene({ entities, relations }: Addition): Scene {
  return {
    mode: "atlas",
    focus: null,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    positions: new Map(entities.map(({ id, x, y }) => [id, { x, y }])),
  };
}

/** Adds what is new; what was there keeps its place. `place` is asked for each new entity. */
export function addToScene(
  scene: Scene,
  { entities, relations }: Addition,
  place: (added: readonly EntitySummary[]) => ReadonlyMap<string, Point>,
): Scene {
  const added = entities.filter(({ id }) => !scene.entities.has(id));
  return {
    ...scene,
    entities: new Map([...scene.entities, ...added.map((entity) => [entity.id, entity] as const)]),
    relations: new Map([
      ...scene.relations,
      ...relations.map((relation) => [relation.id, relation] as const),
    ]),
    positions: new Map([...scene.positions, ...place(added)]),
  };
}

/** How many relations of the scene each entity has. */
export function degreesOf(relations: Iterable<Relation>): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of relations) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

/** The scene with one entity left, and what it says of itself. */
export function keepOnly(scene: Scene, id: string): Scene {
  const isKept = (relation: Relation) => relation.source === id && relation.target === id;
  return {
    ...scene,
    entities: new Map([...scene.entities].filter(([other]) => other === id)),
    relations: new Map([...scene.relations].filter(([, relation]) => isKept(relation))),
    positions: new Map([...scene.positions].filter(([other]) => other === id)),
  };
}
