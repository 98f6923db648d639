/** What counts as the same in this class: the atlas's names, the activity's synonyms and what teachers joined. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { createMapKeys, type MapKeys } from "../../../graph/maps/create-map-keys.ts";
import { toNamedEntities } from "../../../graph/maps/to-named-entities.ts";
import type { TeacherClass } from "../../contract/classes.ts";
import { namesQuery } from "../api/map-help-queries.ts";

export function useClassKeys({ activity, same }: TeacherClass): MapKeys {
  const { data: names } = useQuery(namesQuery);
  return useMemo(
    () =>
      createMapKeys({
        entities: names === undefined ? [] : toNamedEntities(names.entities),
        concepts: [...activity.same.concepts, ...same.concepts],
        phrases: [...activity.same.phrases, ...same.phrases],
      }),
    [names, activity.same, same],
  );
}
