/** The generated graph as the atlas's own scene, as a reader's file would bring it. */
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { EMPTY_SCENE, type Scene } from "../../../../web/client/state/scene.ts";
import type { BenchGraph } from "./make-graph.ts";

export function toScene({ nodes, edges }: BenchGraph): Scene {
  const entities = nodes.map(({ id, label, kind, x, y }) =>
    entityOf(id, { kind, x, y, labels: { en: label, id: label, uk: label } }),
  );
  const relations = edges.map(({ id, source, target, status }) =>
    relationOf(id, [source, target], { status }),
  );
  return {
    ...EMPTY_SCENE,
    of: "set",
    mode: "free",
    layout: "force",
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    positions: new Map(entities.map(({ id, x, y }) => [id, { x, y }])),
  };
}
