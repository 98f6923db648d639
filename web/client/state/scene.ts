/** The scene: which entities and relations are on the canvas, and where. Plain data and pure functions. */
import type { EntitySummary, Relation } from "../../contract/shared.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the entities came to their places. `stored`: as the atlas keeps them; `around`: one entity in the middle. */
export const LAYOUTS = ["stored", "around", "force", "radial", "layered", "time", "kind"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What one expansion brought, so that it can be taken back exactly. */
export interface Expansion {
  readonly center: string;
  /** Null where every type was asked for. */
  readonly type: string | null;
  readonly direction: "out" | "in" | "both";
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

export interface Scene {
  /** `placeKey` of the place it was filled for; empty before the first. */
  readonly of: string;
  /** `atlas`: everything at its stored place. `focus`: one entity with what was asked for around it. `free`: any other. */
  readonly mode: "atlas" | "focus" | "free";
  readonly layout: LayoutName;
  readonly focus: string | null;
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Plate coordinates: 1,000 wide and 900 high, y downwards. Every entity of the scene has one. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Entities that no layout may move. */
  readonly pins: ReadonlySet<string>;
  /** In the order in which they were made. */
  readonly expansions: readonly Expansion[];
}

export interface Addition {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export const EMPTY_SCENE: Scene = {
  of: "",
  mode: "atlas",
  layout: "stored",
  focus: null,
  entities: new Map(),
  relations: new Map(),
  positions: new Map(),
  pins: new Set(),
  expansions: [],
};

/** All of it at its stored positions. */
export function createAtlasScene(of: string, { entities, relations }: Addition): Scene {
  return {
    ...EMPTY_SCENE,
    of,
    entities: byId(entities),
    relations: byId(relations),
    positions: new Map(entities.map(({ id, x, y }) => [id, { x, y }])),
  };
}

export type Place = (added: readonly EntitySummary[]) => ReadonlyMap<string, Point>;

/** Adds what is new; what was there keeps its place. `place` is asked for each new entity. */
export function addToScene(scene: Scene, { entities, relations }: Addition, place: Place): Scene {
  const added = entities.filter(({ id }) => !scene.entities.has(id));
  return {
    ...scene,
    entities: new Map([...scene.entities, ...byId(added)]),
    relations: new Map([...scene.relations, ...byId(relations)]),
    positions: new Map([...scene.positions, ...place(added)]),
  };
}

const counted = new WeakMap<readonly Relation[], ReadonlyMap<string, number>>();

/** The same map each time: for a list of the whole, which never changes. */
export function degreesIn(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const degrees = counted.get(relations) ?? degreesOf(relations);
  counted.set(relations, degrees);
  return degrees;
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

/** The scene with these entities left, and what they say of one another. */
export function keepOnly(scene: Scene, ids: ReadonlySet<string>): Scene {
  const isKept = ({ source, target }: Relation) => ids.has(source) && ids.has(target);
  return {
    ...scene,
    entities: new Map([...scene.entities].filter(([id]) => ids.has(id))),
    relations: new Map([...scene.relations].filter(([, relation]) => isKept(relation))),
    positions: new Map([...scene.positions].filter(([id]) => ids.has(id))),
    pins: new Set([...scene.pins].filter((id) => ids.has(id))),
    expansions: scene.expansions.filter(({ center }) => ids.has(center)),
  };
}

/** The scene without these entities, which can come back by another expansion. */
export function takeAway(scene: Scene, ids: ReadonlySet<string>): Scene {
  return keepOnly(scene, new Set([...scene.entities.keys()].filter((id) => !ids.has(id))));
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
