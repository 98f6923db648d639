/** `GET /api/overview`: the whole atlas, as the first screen draws it. */
import { z } from "zod";
import { entitySummarySchema, relationSchema, trilingualSchema } from "./shared.ts";

export const overviewResponseSchema = z
  .object({
    version: z.string(),
    article: z.object({ title: z.string(), authors: z.array(z.string()) }),
    sections: z.array(z.object({ number: z.int(), labels: trilingualSchema })),
    territories: z.array(
      z.object({
        id: z.string(),
        labels: trilingualSchema,
        x: z.number(),
        y: z.number(),
        radius: z.number(),
      }),
    ),
    entities: z.array(entitySummarySchema),
    /** Every work, by its short title. */
    works: z.array(z.object({ id: z.string(), short: z.string(), title: z.string() })),
    /** Direct edges between entities. */
    relations: z.array(relationSchema),
    counts: z.object({ contested: z.int(), works: z.int(), claims: z.int() }),
  })
  .meta({ id: "Overview" });

export type Overview = z.infer<typeof overviewResponseSchema>;
