/** `GET /api/health` */
import { z } from "zod";

export const healthResponseSchema = z
  .object({
    status: z.enum(["ok", "empty", "unavailable"]),
    engine: z.object({ name: z.enum(["embedded", "neo4j"]), version: z.string() }),
    /** Null when the store holds no graph yet. */
    graph: z.object({ version: z.string().nullable() }),
    counts: z.object({
      entities: z.int(),
      relations: z.int(),
      claims: z.int(),
      works: z.int(),
      contested: z.int(),
    }),
    /** True when the codebook in this installation differs from what the store holds. */
    ingestDue: z.boolean(),
  })
  .meta({ id: "Health" });

export type Health = z.infer<typeof healthResponseSchema>;
