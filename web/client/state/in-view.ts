/** What of the scene the filters leave in view, counted. A kind's own count stays while it is hidden. */
import type { EntityKind, Status } from "../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import type { Scene } from "./scene.ts";

export interface InView {
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export function countInView(
  scene: Pick<Scene, "entities" | "relations">,
  hiddenKinds: ReadonlySet<EntityKind>,
  hiddenStatuses: ReadonlySet<Status>,
): InView {
  const isShown = (id: string) => {
    const entity = scene.entities.get(id);
    return entity !== undefined && !hiddenKinds.has(entity.kind);
  };
  const all = [...scene.entities.values()];
  const between = [...scene.relations.values()].filter(
    ({ source, target }) => isShown(source) && isShown(target),
  );
  return {
    kinds: countBy(all, ({ kind }) => kind),
    statuses: countBy(between, ({ status }) => status),
    entities: all.filter(({ kind }) => !hiddenKinds.has(kind)),
    relations: between.filter(({ status }) => !hiddenStatuses.has(status)),
  };
}

function countBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
