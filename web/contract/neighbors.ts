/** `GET /api/entities/:id/neighbors`: one hop, counted before it is shown. */
import { z } from "zod";
import { neighborCountSchema } from "./entity.ts";
import { entitySummarySchema, relationSchema } from "./shared.ts";

export const neighborsQuerySchema = z.object({
  types: z
    .string()
    .max(2000)
    .optional()
    .describe("Comma-separated relation types; absent means any"),
  direction: z.enum(["out", "in", "both"]).default("both"),
  kinds: z.string().max(200).optional().describe("Comma-separated kinds the neighbor may have"),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const neighborsResponseSchema = z
  .object({
    /** All counts by type and direction, whatever the query asked. */
    counts: z.array(neighborCountSchema),
    entities: z.array(entitySummarySchema),
    relations: z.array(relationSchema),
    /** Neighbors there are, before the limit. */
    total: z.int(),
  })
  .meta({ id: "Neighbors" });

export type Neighbors = z.infer<typeof neighborsResponseSchema>;
