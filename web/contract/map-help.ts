/**
 * What the atlas knows for a concept map: `GET /api/names`, so that words can be known for the same and linked, and
 * `POST /api/map-help/statements`, what the atlas says between the entities of a map, whichever way and also where it
 * denies it. (`GET /api/among` has the relations alone.)
 */
import { z } from "zod";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import { statementSchema, trilingualSchema } from "./shared.ts";

export const namesResponseSchema = z
  .object({
    /** Of the graph; the same in the ETag. */
    version: z.string(),
    entities: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(ENTITY_KINDS),
        labels: trilingualSchema,
        /** Names, abbreviation and aliases that differ from the labels. */
        others: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: "Names" });

/** Entities that the atlas does not know, or no longer, are passed over. */
export const amongStatementsSchema = z
  .object({ entities: z.array(z.string().max(120)).max(200) })
  .meta({ id: "AskAmong" });

export const amongStatementsResponseSchema = z
  .object({
    /** In the order of the text, then the record's, then ours. */
    statements: z.array(statementSchema),
    /** What the record says where a statement is contested; what is among the statements is not repeated. */
    record: z.array(statementSchema),
  })
  .meta({ id: "AmongStatements" });

export type Names = z.infer<typeof namesResponseSchema>;
export type AmongStatements = z.infer<typeof amongStatementsResponseSchema>;
