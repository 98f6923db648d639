/**
 * `/api/activities`: ready ones that come with the atlas, each in three languages, and those that teachers keep (read by
 * a short id, changed with the owner's key).
 */
import { z } from "zod";
import { ACTIVITY_KINDS, activitySchema } from "../../graph/model/activity.ts";
import { LANGUAGES } from "../../graph/model/kinds.ts";

export const activityHeadSchema = z
  .object({
    id: z.string(),
    kind: z.enum(ACTIVITY_KINDS),
    title: z.string(),
    focusQuestion: z.string(),
    minutes: z.int().nullable(),
    language: z.string(),
    concepts: z.int(),
    revision: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    removedAt: z.string().nullable(),
  })
  .meta({ id: "ActivityHead" });

export const activitiesResponseSchema = z
  .object({ activities: z.array(activityHeadSchema) })
  .meta({ id: "Activities" });

export const createActivitySchema = z
  .object({ activity: activitySchema })
  .meta({ id: "NewActivity" });

export const saveActivitySchema = z
  .object({ revision: z.int().min(1), activity: activitySchema })
  .meta({ id: "SaveActivity" });

export const keptActivitySchema = z
  .object({ head: activityHeadSchema, activity: activitySchema, isYours: z.boolean() })
  .meta({ id: "KeptActivity" });

/** Of the library, in the order in which a course might use them. */
export const readyActivitySchema = z
  .object({
    id: z.string(),
    kind: z.enum(ACTIVITY_KINDS),
    minutes: z.int().nullable(),
    /** By language. */
    title: z.record(z.string(), z.string()),
    /** What it is for, in a sentence, by language. */
    about: z.record(z.string(), z.string()),
    concepts: z.int(),
  })
  .meta({ id: "ReadyActivity" });

export const readyActivitiesSchema = z
  .object({ activities: z.array(readyActivitySchema) })
  .meta({ id: "ReadyActivities" });

/** `GET /api/activities/ready/:id?language=uk`: the activity as it would be given. */
export const readyActivityWholeSchema = z
  .object({ activity: activitySchema })
  .meta({ id: "ReadyActivityWhole" });

export const readyParamsSchema = z.object({ id: z.string().min(1).max(120) });

export const readyQuerySchema = z.object({ language: z.enum(LANGUAGES).default("en") });

export type ActivityHead = z.infer<typeof activityHeadSchema>;
export type KeptActivity = z.infer<typeof keptActivitySchema>;
export type ReadyActivity = z.infer<typeof readyActivitySchema>;
