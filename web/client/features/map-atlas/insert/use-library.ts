/** Everything that the atlas holds, whether or not the explorer has been opened. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { overviewQuery } from "../../../api/queries.ts";
import type { Library } from "../../../state/scene-recipe.ts";

export function useLibrary(): Library | null {
  const { data } = useQuery(overviewQuery);
  return useMemo(
    () =>
      data === undefined
        ? null
        : {
            entities: new Map(data.entities.map((entity) => [entity.id, entity])),
            relations: data.relations,
          },
    [data],
  );
}
