/** Expanding and taking back. A collapse removes exactly what its expansion brought, and what was brought from there on. */
import type { Relation } from "../../contract/shared.ts";
import { type Addition, addToScene, type Expansion, type Place, type Scene } from "./scene.ts";

export type Asked = Pick<Expansion, "center" | "type" | "direction">;

/** The scene with what an expansion brings, which is remembered when it brings anything. */
export function expand(scene: Scene, asked: Asked, addition: Addition, place: Place): Scene {
  const grown = addToScene(scene, addition, place);
  const entities = addition.entities.map(({ id }) => id).filter((id) => !scene.entities.has(id));
  const relations = addition.relations.map(({ id }) => id).filter((id) => !scene.relations.has(id));
  if (entities.length === 0 && relations.length === 0) return scene;
  return { ...grown, expansions: [...scene.expansions, { ...asked, entities, relations }] };
}

export function isSameAsked(a: Asked, b: Asked): boolean {
  return a.center === b.center && a.type === b.type && a.direction === b.direction;
}

/** Takes back these expansions. An entity stays while anything that is left still reaches it. */
export function collapse(scene: Scene, isTaken: (expansion: Expansion) => boolean): Scene {
  const taken = withNested(scene.expansions, scene.expansions.filter(isTaken));
  if (taken.size === 0) return scene;
  const brought = (part: "entities" | "relations") =>
    new Set([...taken].flatMap((expansion) => expansion[part]));
  const [entities, relations] = [brought("entities"), brought("relations")];
  const left = [...scene.relations.values()].filter(({ id }) => !relations.has(id));
  const kept = new Set(left.flatMap((relation) => anchoredEnds(relation, entities)));
  const isGone = (id: string) => entities.has(id) && !kept.has(id);
  return {
    ...scene,
    entities: without(scene.entities, isGone),
    positions: without(scene.positions, isGone),
    pins: new Set([...scene.pins].filter((id) => !isGone(id))),
    relations: new Map(
      left
        .filter(({ source, target }) => !isGone(source) && !isGone(target))
        .map((relation) => [relation.id, relation]),
    ),
    expansions: scene.expansions.filter((expansion) => !taken.has(expansion)),
  };
}

/** What was expanded from an entity that goes, goes with it. */
function withNested(
  all: readonly Expansion[],
  first: readonly Expansion[],
): ReadonlySet<Expansion> {
  const taken = new Set(first);
  // A set grows while it is walked: what an expansion brought was expanded after it.
  for (const { entities } of taken) {
    const gone = new Set(entities);
    for (const expansion of all) if (gone.has(expansion.center)) taken.add(expansion);
  }
  return taken;
}

/** The ends of a relation that stay because its other end does. */
function anchoredEnds({ source, target }: Relation, going: ReadonlySet<string>): string[] {
  if (!going.has(source)) return [target];
  return going.has(target) ? [] : [source];
}

function without<Value>(
  map: ReadonlyMap<string, Value>,
  isGone: (id: string) => boolean,
): Map<string, Value> {
  return new Map([...map].filter(([id]) => !isGone(id)));
}
