/** What counts as the same in this class, as the server counts. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { sameWordsOf } from "../../../graph/classes/same-words-of.ts";
import { createMapKeys, type MapKeys } from "../../../graph/maps/create-map-keys.ts";
import { toNamedEntities } from "../../../graph/maps/to-named-entities.ts";
import type { TeacherClass } from "../../contract/classes.ts";
import { namesQuery } from "../api/map-help-queries.ts";

export function useClassKeys({ activity, same }: TeacherClass): MapKeys {
  const { data: names } = useQuery(namesQuery);
  return useMemo(
    () =>
      createMapKeys(
        sameWordsOf({ activity, same }, names === undefined ? [] : toNamedEntities(names.entities)),
      ),
    [names, activity, same],
  );
}
