/** A scene by business ids alone, as links and saved views keep it; and back, with what is gone since then. Pure. */
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import type { Expansion, LayoutName, Point, Scene } from "./scene.ts";

/** What the atlas, or a reader's file, holds. */
export interface Library {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: readonly Relation[];
  /** What else a reader's file says of its nodes and edges, by id. */
  readonly properties?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export interface SceneRecipe {
  readonly mode: Scene["mode"];
  readonly layout: LayoutName;
  readonly focus: string | null;
  /** These, or all that the library holds but these: whichever is shorter. */
  readonly entities: { readonly rule: "these" | "allBut"; readonly ids: readonly string[] };
  /** Of those that stand elsewhere than at their stored places. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly pins: readonly string[];
  readonly expansions: readonly Omit<Expansion, "relations">[];
  /** Relations by rule: all among the entities, or those of the expansions; then what differs from it. */
  readonly relations: {
    readonly rule: "among" | "expansions";
    readonly plus: readonly string[];
    readonly minus: readonly string[];
  };
}

export interface Restored {
  readonly scene: Scene;
  /** Ids that the library does not hold any more. */
  readonly gone: readonly string[];
}

export function toRecipe(scene: Scene, library: Library): SceneRecipe {
  return {
    mode: scene.mode,
    layout: scene.layout,
    focus: scene.focus,
    entities: describeEntities(scene, library),
    positions: movedOf(scene),
    pins: [...scene.pins].toSorted(),
    expansions: scene.expansions.map(({ center, type, direction, entities }) => ({
      center,
      type,
      direction,
      entities,
    })),
    relations: describeRelations(scene, library),
  };
}

export function fromRecipe(recipe: SceneRecipe, of: string, library: Library): Restored {
  const shown = entitiesOf(recipe, library);
  const relations = relationsOf(recipe, shown, library);
  const byId = new Map(library.relations.map((relation) => [relation.id, relation]));
  return {
    scene: {
      of,
      mode: recipe.mode,
      layout: recipe.layout,
      focus: recipe.focus !== null && shown.has(recipe.focus) ? recipe.focus : null,
      entities: shown,
      relations,
      positions: positionsOf(recipe, shown),
      pins: new Set(recipe.pins.filter((id) => shown.has(id))),
      expansions: recipe.expansions
        .filter(({ center }) => shown.has(center))
        .map((expansion) => withRelations(expansion, relations)),
    },
    gone: [
      ...recipe.entities.ids.filter((id) => !library.entities.has(id)),
      ...recipe.relations.plus.filter((id) => !byId.has(id)),
    ],
  };
}

function describeEntities({ entities }: Scene, library: Library): SceneRecipe["entities"] {
  const missing = [...library.entities.keys()].filter((id) => !entities.has(id));
  return missing.length < entities.size
    ? { rule: "allBut", ids: missing.toSorted() }
    : { rule: "these", ids: [...entities.keys()].toSorted() };
}

function entitiesOf({ entities: { rule, ids } }: SceneRecipe, library: Library) {
  if (rule === "these") return new Map(ids.flatMap((id) => pair(id, library.entities.get(id))));
  const dropped = new Set(ids);
  return new Map([...library.entities].filter(([id]) => !dropped.has(id)));
}

function movedOf({ entities, positions }: Scene): Map<string, Point> {
  return new Map(
    [...positions].filter(([id, at]) => {
      const entity = entities.get(id);
      return entity !== undefined && (entity.x !== at.x || entity.y !== at.y);
    }),
  );
}

/** The shorter way to say it. */
function describeRelations(scene: Scene, library: Library): SceneRecipe["relations"] {
  const among = amongOf(scene.entities, library);
  const ways = (["among", "expansions"] as const).map((rule) => {
    const base = new Set(
      (rule === "among" ? among : among.filter(byExpansions(scene.expansions))).map(({ id }) => id),
    );
    return {
      rule,
      plus: [...scene.relations.keys()].filter((id) => !base.has(id)),
      minus: [...base].filter((id) => !scene.relations.has(id)),
    };
  });
  const [first, second] = ways;
  const lengthOf = (way: (typeof ways)[number]) => way.plus.length + way.minus.length;
  if (first === undefined || second === undefined) return { rule: "among", plus: [], minus: [] };
  return lengthOf(second) < lengthOf(first) ? second : first;
}

function relationsOf(
  { relations: { rule, plus, minus }, expansions }: SceneRecipe,
  shown: ReadonlyMap<string, EntitySummary>,
  library: Library,
): Map<string, Relation> {
  const among = amongOf(shown, library);
  const base = rule === "among" ? among : among.filter(byExpansions(expansions));
  const added = new Set(plus);
  const dropped = new Set(minus);
  const all = [...base, ...among.filter(({ id }) => added.has(id))];
  return new Map(all.filter(({ id }) => !dropped.has(id)).map((each) => [each.id, each]));
}

function amongOf(shown: ReadonlyMap<string, unknown>, { relations }: Library): Relation[] {
  return relations.filter(({ source, target }) => shown.has(source) && shown.has(target));
}

type Spoke = Pick<Expansion, "center" | "type" | "direction">;

function byExpansions(expansions: readonly Spoke[]): (relation: Relation) => boolean {
  return (relation) => expansions.some((expansion) => isSpoke(expansion, relation));
}

function isSpoke({ center, type, direction }: Spoke, relation: Relation): boolean {
  if (type !== null && relation.type !== type) return false;
  if (direction !== "in" && relation.source === center) return true;
  return direction !== "out" && relation.target === center;
}

function withRelations(
  expansion: Omit<Expansion, "relations">,
  relations: ReadonlyMap<string, Relation>,
): Expansion {
  const brought = new Set(expansion.entities);
  const own = [...relations.values()].filter(
    (relation) =>
      isSpoke(expansion, relation) &&
      (brought.has(relation.source) || brought.has(relation.target)),
  );
  return { ...expansion, relations: own.map(({ id }) => id) };
}

function positionsOf(
  { positions }: SceneRecipe,
  shown: ReadonlyMap<string, EntitySummary>,
): Map<string, Point> {
  return new Map([...shown].map(([id, { x, y }]) => [id, positions.get(id) ?? { x, y }]));
}

function pair<Value>(id: string, value: Value | undefined): (readonly [string, Value])[] {
  return value === undefined ? [] : [[id, value]];
}
