/** The relations of the atlas that rest on works, with their ends: what goes to the canvas for a work. */
import type { Overview } from "../../../../contract/overview.ts";
import type { LensAddition } from "../lens-view.ts";

export function relationsOn(
  works: ReadonlySet<string>,
  overview: Pick<Overview, "entities" | "relations"> | undefined,
): LensAddition {
  if (overview === undefined) return { entities: [], relations: [] };
  const relations = overview.relations.filter((relation) =>
    relation.works.some((work) => works.has(work)),
  );
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  return { entities: overview.entities.filter(({ id }) => ends.has(id)), relations };
}
