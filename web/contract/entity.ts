/** `GET /api/entities/:id`: an entity with everything that is said of it. */
import { z } from "zod";
import { contestedSchema, entitySummarySchema, statementSchema } from "./shared.ts";

export const idParamsSchema = z.object({ id: z.string().min(1).max(120) });

export const neighborCountSchema = z
  .object({
    type: z.string(),
    direction: z.enum(["out", "in"]),
    count: z.int(),
    contested: z.int(),
  })
  .meta({ id: "NeighborCount" });

export const identifierSchema = z.object({
  scheme: z.string(),
  value: z.string(),
  url: z.string().nullable(),
  verified: z.boolean(),
});

export const entityResponseSchema = z
  .object({
    entity: entitySummarySchema.extend({
      name: z.string(),
      aliases: z.array(z.string()),
      description: z.string(),
      labelsOurs: z.array(z.enum(["en", "id", "uk"])),
      ongoing: z.boolean(),
      otherDates: z.array(z.string()),
      identifiers: z.array(identifierSchema),
      url: z.string().nullable(),
      verified: z.array(z.string()),
      note: z.string().nullable(),
    }),
    counts: z.array(neighborCountSchema),
    /** Every claim with the entity at either end, the first place in the text first, then the record's, then ours. */
    statements: z.array(statementSchema),
    /** What is contested about it, whether or not a claim carries it. */
    contested: z.array(contestedSchema),
    /** What the record says instead (`contested[].record`). */
    record: z.array(statementSchema),
  })
  .meta({ id: "Entity" });

/** `GET /api/claims/:id`: one statement, with the others about the same two nodes. */
export const claimResponseSchema = z
  .object({
    statement: statementSchema,
    /** Other statements that join the same two nodes, in either direction. */
    parallel: z.array(statementSchema),
    record: z.array(statementSchema),
  })
  .meta({ id: "ClaimDetail" });

export type EntityDetail = z.infer<typeof entityResponseSchema>;
export type ClaimDetail = z.infer<typeof claimResponseSchema>;
export type NeighborCount = z.infer<typeof neighborCountSchema>;
