import {
  activitiesResponseSchema,
  activityHeadSchema,
  createActivitySchema,
  keptActivitySchema,
  saveActivitySchema,
} from "../../contract/activities.ts";
import { valueResource } from "./value-resource.ts";

export const KEPT_ACTIVITIES = valueResource({
  name: "activities",
  word: "activity",
  kind: "activity",
  field: "activity",
  create: createActivitySchema,
  save: saveActivitySchema,
  head: activityHeadSchema,
  whole: keptActivitySchema,
  list: activitiesResponseSchema,
  summarize: ({ kind, title, focusQuestion, minutes, language, start }) => ({
    kind,
    title,
    focusQuestion,
    minutes,
    language,
    concepts: start.concepts.length,
  }),
  adopt: (activity) => activity,
});
