/** `GET /api/schema`: what a statement may name, for completion and for reading about the graph. */
import { z } from "zod";
import { trilingualSchema } from "./shared.ts";

const keySchema = z
  .object({
    name: z.string(),
    /** As Cypher names them: `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`, `LIST<STRING>`. */
    types: z.array(z.string()),
    /** How many have it. */
    count: z.int(),
  })
  .meta({ id: "SchemaKey" });

export const schemaResponseSchema = z
  .object({
    /** Of the graph; null where the store holds none. */
    version: z.string().nullable(),
    engine: z.object({ name: z.enum(["embedded", "neo4j"]), version: z.string() }),
    /** The most frequent first. */
    labels: z.array(z.object({ name: z.string(), count: z.int(), keys: z.array(keySchema) })),
    relationshipTypes: z.array(
      z.object({
        name: z.string(),
        count: z.int(),
        keys: z.array(keySchema),
        /** Which labels it joins, the most frequent first; the general `Entity` gives way to the kind. */
        between: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
        /** How it reads between its ends; null for those that hold the graph together. */
        phrases: trilingualSchema.nullable(),
      }),
    ),
    /** What the gate lets a statement call. */
    functions: z.array(z.string()),
    procedures: z.array(z.string()),
  })
  .meta({ id: "Schema" });

export type Schema = z.infer<typeof schemaResponseSchema>;
