/** `GET /api/common`, `/api/among` and `/api/around`: what several entities share, what relates them, what is near one. */
import { z } from "zod";
import { entitySummarySchema, relationSchema } from "./shared.ts";

export const commonQuerySchema = z.object({
  ids: z.string().min(1).max(1300).describe("Two to ten ids of entities, comma-separated"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const commonResponseSchema = z
  .object({
    /** Related to every one of them, the least connected first. */
    entities: z.array(entitySummarySchema),
    /** Between these and those. */
    relations: z.array(relationSchema),
    /** Entities in common, before the limit. */
    total: z.int(),
  })
  .meta({ id: "Common" });

export const amongQuerySchema = z.object({
  ids: z.string().min(1).max(30_000).describe("Ids of entities, at most 200, comma-separated"),
});

export const amongResponseSchema = z
  .object({ entities: z.array(entitySummarySchema), relations: z.array(relationSchema) })
  .meta({ id: "Among" });

export const aroundQuerySchema = z.object({
  id: z.string().min(1).max(120),
  hops: z.coerce.number().int().min(1).max(2).default(2),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const aroundResponseSchema = z
  .object({
    /** The one in the middle first, then hop by hop, the most tied first. */
    entities: z.array(entitySummarySchema),
    /** Among all of these. */
    relations: z.array(relationSchema),
    /** Entities at each distance, the nearest first: how many there are, and how many are here. */
    hops: z.array(z.object({ total: z.int(), shown: z.int() })),
    /** False when the totals are only what was counted before the search grew too large. */
    isWhole: z.boolean(),
  })
  .meta({ id: "Around" });
