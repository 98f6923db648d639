/** Makes the atlas what scenes are made from, in place of a reader's file too. To bring it again changes nothing. */
import type { AtlasStores } from "./atlas-stores.ts";
import type { Addition } from "./scene.ts";

export function bringLibrary(
  { arrival }: Pick<AtlasStores, "arrival">,
  { entities, relations }: Addition,
): void {
  if (arrival.getState().library?.relations === relations) return;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  arrival.setState({ library: { entities: byId, relations } });
}
