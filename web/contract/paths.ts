/** `GET /api/paths?from=…&to=…`: shortest paths between two entities, searched in the store. */
import { z } from "zod";
import { entitySummarySchema, relationSchema } from "./shared.ts";

export const pathsQuerySchema = z.object({
  from: z.string().min(1).max(120),
  to: z.string().min(1).max(120),
  types: z.string().max(2000).optional(),
  statuses: z.string().max(100).optional(),
  maxLength: z.coerce.number().int().min(1).max(8).default(5),
  limit: z.coerce.number().int().min(1).max(10).default(5),
});

export const pathsResponseSchema = z
  .object({
    paths: z.array(z.object({ nodes: z.array(z.string()), relations: z.array(z.string()) })),
    entities: z.array(entitySummarySchema),
    relations: z.array(relationSchema),
  })
  .meta({ id: "Paths" });

export type Paths = z.infer<typeof pathsResponseSchema>;
