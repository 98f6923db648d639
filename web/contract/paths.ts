/**
 * `GET /api/paths?ends=a,b`: how entities are connected, searched in the store. `from` and `to` are another way to name
 * two ends.
 */
import { z } from "zod";
import { STATUSES } from "../../graph/model/kinds.ts";
import { entitySummarySchema, relationSchema } from "./shared.ts";

export const pathsQuerySchema = z.object({
  ends: z.string().max(700).optional().describe("Two to five ids of entities, comma-separated"),
  from: z.string().min(1).max(120).optional(),
  to: z.string().min(1).max(120).optional(),
  types: z
    .string()
    .max(2000)
    .optional()
    .describe("Comma-separated relation types a path may use; absent means any"),
  statuses: z
    .string()
    .max(100)
    .optional()
    .describe("Comma-separated statuses a path may use; absent means any"),
  direction: z
    .enum(["any", "along"])
    .default("any")
    .describe("`along`: each step goes the way its sentence reads"),
  maxLength: z.coerce.number().int().min(1).max(8).default(5),
  limit: z.coerce.number().int().min(1).max(10).default(5).describe("Paths for each pair"),
});

const moreSchema = z
  .enum(["no", "yes", "unknown"])
  .describe("Whether there are others; `unknown` when the search grew too large");

export const openingSchema = z
  .object({
    /** What is lifted, alone unless it says all. */
    lifts: z.enum(["types", "statuses", "direction", "length", "all"]),
    /** The query then; an empty list means any. */
    types: z.array(z.string()),
    statuses: z.array(z.enum(STATUSES)),
    direction: z.enum(["any", "along"]),
    maxLength: z.int(),
    /** Paths there are then, counted up to ten. */
    found: z.int(),
    more: moreSchema,
    /** Steps of the shortest. */
    shortest: z.int(),
  })
  .meta({ id: "PathOpening" });

export const pathSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    nodes: z.array(z.string()),
    /** For each step, the relation that says most of it. */
    relations: z.array(z.string()),
    /** For each step, the other relations between the same two. */
    beside: z.array(z.array(z.string())),
  })
  .meta({ id: "Path" });

export const pathsResponseSchema = z
  .object({
    ends: z.array(z.string()),
    /** The best of each pair first: the shortest, of equal length those through the least connected entities. */
    paths: z.array(pathSchema),
    /** Every pair of ends. */
    pairs: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        more: moreSchema,
        /** Where there is no path: what would open one. */
        openings: z.array(openingSchema),
        /** Nothing joins the two, whatever is allowed. */
        isApart: z.boolean(),
      }),
    ),
    /** For three ends or more: the pairs whose best paths together join them all. */
    joined: z
      .object({
        pairs: z.array(z.object({ from: z.string(), to: z.string() })),
        isWhole: z.boolean(),
      })
      .nullable(),
    entities: z.array(entitySummarySchema),
    relations: z.array(relationSchema),
    /** Works that the relations cite. */
    works: z.array(z.object({ id: z.string(), short: z.string() })),
  })
  .meta({ id: "Paths" });

export type Path = z.infer<typeof pathSchema>;
export type PathOpening = z.infer<typeof openingSchema>;
export type Paths = z.infer<typeof pathsResponseSchema>;
