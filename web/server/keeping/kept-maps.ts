import { countPropositions } from "../../../graph/maps/count-propositions.ts";
import {
  createMapSchema,
  keptMapSchema,
  mapHeadSchema,
  mapsResponseSchema,
  saveMapSchema,
} from "../../contract/maps.ts";
import { valueResource } from "./value-resource.ts";

export const KEPT_MAPS = valueResource({
  name: "maps",
  word: "map",
  kind: "map",
  field: "map",
  create: createMapSchema,
  save: saveMapSchema,
  head: mapHeadSchema,
  whole: keptMapSchema,
  list: mapsResponseSchema,
  summarize: (map) => ({
    title: map.title,
    focusQuestion: map.focusQuestion,
    language: map.language,
    concepts: map.concepts.length,
    propositions: countPropositions(map),
  }),
  adopt: (map, { id, revision }) => ({ ...map, id, revision }),
});
