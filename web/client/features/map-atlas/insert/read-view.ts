/** What an address of the explorer shows, for a map. */
import type { QueryClient } from "@tanstack/react-query";
import { lensQuery } from "../../../api/lens-queries.ts";
import { answerQuery, neighborsQuery } from "../../../api/queries.ts";
import { viewsApi } from "../../../api/views-queries.ts";
import { parseAddress } from "../../../state/address.ts";
import { findInView } from "../../../state/in-view.ts";
import { readSceneCode } from "../../../state/scene-code.ts";
import { fromRecipe, type Library } from "../../../state/scene-recipe.ts";
import type { Addition } from "../../../state/scene.ts";
import type { Place } from "../../../state/view.ts";

interface Reading {
  readonly library: Library;
  readonly client: QueryClient;
}

/** @throws ApiError @throws SceneCodeError */
export async function readSavedView(id: string, reading: Reading): Promise<Addition> {
  const { state } = await viewsApi.fetch(id);
  const { view, scene } = parseAddress(state);
  const all =
    scene === null
      ? await readPlace(view.place, reading)
      : toAddition(fromRecipe(readSceneCode(scene), "", reading.library).scene);
  const shown = findInView(
    {
      entities: new Map(all.entities.map((entity) => [entity.id, entity])),
      relations: new Map(all.relations.map((relation) => [relation.id, relation])),
    },
    view.filters,
  );
  return shown;
}

/** As the explorer brings it when it is opened. @throws ApiError */
export async function readPlace(place: Place, { library, client }: Reading): Promise<Addition> {
  if (place.kind === "question") return client.fetchQuery(answerQuery(place.id));
  if (place.kind === "lens") return client.fetchQuery(lensQuery(place.id));
  if (place.kind !== "entity") return toAddition(library);
  const around = await client.fetchQuery(neighborsQuery({ id: place.id, limit: 40 }));
  const center = library.entities.get(place.id);
  return { ...around, entities: [...(center ? [center] : []), ...around.entities] };
}

function toAddition({
  entities,
  relations,
}: {
  readonly entities: Library["entities"];
  readonly relations: Library["relations"] | ReadonlyMap<string, Library["relations"][number]>;
}): Addition {
  return {
    entities: [...entities.values()],
    relations: [...relations.values()],
  };
}
