/** Walking the scene by keys: where it begins, who can be reached from where, and by which relation. Pure. */
import type { Relation } from "../../../contract/shared.ts";
import { type Filters, isEntityShown, isRelationShown } from "../../state/filters.ts";
import type { Point, Scene } from "../../state/scene.ts";
import { type Selection, selectedEntities } from "../../state/view.ts";
import { incidenceOf } from "../stage/incidence.ts";
import { type Arrow, nextToward } from "./next-toward.ts";

export interface Step {
  readonly id: string;
  readonly by: Relation | null;
}

export interface Ground {
  readonly scene: Scene;
  readonly filters: Filters;
  readonly places: ReadonlyMap<string, Point>;
}

/** What is selected, else the focus, else the most connected of what is shown. */
export function startOf(ground: Ground, selection: Selection | null): string | null {
  const { scene } = ground;
  const wanted = [...selectedEntities(selection), scene.focus ?? ""];
  const chosen = wanted.find((id) => isShown(ground, id));
  if (chosen !== undefined) return chosen;
  let best: string | null = null;
  let most = -1;
  for (const id of scene.entities.keys()) {
    const count = isShown(ground, id) ? relationsOf(ground, id).length : -1;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}

/** Null when no neighbor lies that way. */
export function stepToward(ground: Ground, from: string, arrow: Arrow): Step | null {
  const at = ground.places.get(from);
  if (at === undefined) return null;
  const ways = new Map<string, Relation>();
  for (const relation of relationsOf(ground, from)) {
    const other = relation.source === from ? relation.target : relation.source;
    if (other !== from && !ways.has(other)) ways.set(other, relation);
  }
  const candidates = [...ways.keys()].flatMap((id) => {
    const place = ground.places.get(id);
    return place === undefined ? [] : [{ id, at: place }];
  });
  const id = nextToward(at, arrow, candidates);
  return id === null ? null : { id, by: ways.get(id) ?? null };
}

/** Those that the filters leave, with both ends. */
export function relationsOf(ground: Ground, id: string): readonly Relation[] {
  const own = incidenceOf(ground.scene.relations).get(id) ?? [];
  return own.filter(
    (relation) =>
      isRelationShown(ground.filters, relation) &&
      isShown(ground, relation.source) &&
      isShown(ground, relation.target),
  );
}

function isShown({ scene, filters }: Ground, id: string): boolean {
  const entity = scene.entities.get(id);
  return entity !== undefined && isEntityShown(filters, entity);
}
