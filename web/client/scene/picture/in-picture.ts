/** What of the scene a picture really shows: for its legend and its numbers. */
import {
  ENTITY_KINDS,
  type EntityKind,
  type Status,
  STATUSES,
} from "../../../../graph/model/kinds.ts";
import type { LookBook } from "../looks/look-book.ts";
import type { PictureSource } from "./picture-source.ts";

export interface InPicture {
  readonly entities: number;
  readonly relations: number;
  /** In the order of the legend. */
  readonly kinds: readonly EntityKind[];
  readonly statuses: readonly Status[];
}

export function findInPicture({ input, plate, frame }: PictureSource, looks: LookBook): InPicture {
  const { origin, zoom, bodyScale, size } = frame;
  const seen = new Set<string>();
  const kinds = new Set<EntityKind>();
  for (const [id, look] of looks.base.nodes) {
    const at = plate.shown.get(id);
    if (at === undefined || look.hidden) continue;
    const reach = look.size * bodyScale;
    const [x, y] = [at.x * zoom + origin.x, at.y * zoom + origin.y];
    if (x < -reach || y < -reach || x > size[0] + reach || y > size[1] + reach) continue;
    seen.add(id);
    kinds.add(look.kind);
  }
  const shown = [...input.scene.relations.values()].filter(
    ({ id, source, target }) =>
      looks.base.edges.get(id)?.hidden === false && seen.has(source) && seen.has(target),
  );
  const statuses = new Set(shown.map(({ status }) => status));
  return {
    entities: seen.size,
    relations: shown.length,
    kinds: ENTITY_KINDS.filter((kind) => kinds.has(kind)),
    statuses: STATUSES.filter((status) => statuses.has(status)),
  };
}
