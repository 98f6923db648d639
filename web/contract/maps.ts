/**
 * `/api/maps`: concept maps that readers keep on the server. Read by a short id alone, so that a link can be shared;
 * listed, changed and deleted with the owner's key. Each save names the revision that it changes and makes the next one;
 * earlier ones can be looked at and returned to, by the owner alone. A save over something newer is answered with 409
 * `DOCUMENT_CONFLICT` and the `revision` that is kept; one that was kept already, and whose answer was lost, as before.
 */
import { z } from "zod";
import { conceptMapSchema } from "../../graph/model/concept-map.ts";
import { shortIdSchema } from "./keeping.ts";

export const mapHeadSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    focusQuestion: z.string(),
    language: z.string(),
    concepts: z.int(),
    propositions: z.int(),
    revision: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    /** Set while it can be restored. */
    removedAt: z.string().nullable(),
  })
  .meta({ id: "MapHead" });

export const mapsResponseSchema = z.object({ maps: z.array(mapHeadSchema) }).meta({ id: "Maps" });

/** Its `id` and `revision` are the server's: what stands there is passed over. */
export const createMapSchema = z.object({ map: conceptMapSchema }).meta({ id: "NewMap" });

export const saveMapSchema = z
  .object({
    /** Of the one that was read or saved last. */
    revision: z.int().min(1),
    map: conceptMapSchema,
  })
  .meta({ id: "SaveMap" });

/** `map.id` and `map.revision` are those it is kept under. */
export const keptMapSchema = z
  .object({ head: mapHeadSchema, map: conceptMapSchema, isYours: z.boolean() })
  .meta({ id: "KeptMap" });

export const pastHeadSchema = z
  .object({
    revision: z.int(),
    /** When that revision was saved. */
    savedAt: z.string(),
    concepts: z.int(),
    propositions: z.int(),
  })
  .meta({ id: "PastHead" });

/** The last first. At most one a minute is kept of the last hour, one an hour of the last week, then one a day. */
export const pastResponseSchema = z.object({ past: z.array(pastHeadSchema) }).meta({ id: "Past" });

export const pastMapSchema = z
  .object({ head: pastHeadSchema, map: conceptMapSchema })
  .meta({ id: "PastMap" });

export const pastParamsSchema = z.object({
  id: shortIdSchema,
  revision: z.coerce.number().int().min(1),
});

export type MapHead = z.infer<typeof mapHeadSchema>;
export type KeptMap = z.infer<typeof keptMapSchema>;
export type PastHead = z.infer<typeof pastHeadSchema>;
export type PastMap = z.infer<typeof pastMapSchema>;
