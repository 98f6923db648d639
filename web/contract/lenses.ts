/** `GET /api/lenses` and `GET /api/lenses/:id`: readings of the whole atlas, each answered by one statement. */
import { z } from "zod";
import {
  entitySummarySchema,
  relationSchema,
  statementSchema,
  trilingualSchema,
} from "./shared.ts";

export const lensSchema = z
  .object({
    id: z.string(),
    labels: trilingualSchema,
    /** One line: how to read it. */
    how: trilingualSchema,
  })
  .meta({ id: "Lens" });

export const lensesResponseSchema = z
  .object({ lenses: z.array(lensSchema) })
  .meta({ id: "Lenses" });

export const lensResponseSchema = lensSchema
  .extend({
    /** The Cypher statement that the rows come from. */
    statement: z.string(),
    columns: z.array(z.string()),
    rows: z.array(
      z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
    ),
    /** Entities that the rows name, and those at the ends of its statements. */
    entities: z.array(entitySummarySchema),
    /** The direct edges of its statements, between entities. */
    relations: z.array(relationSchema),
    /** The statements that the rows name, with everything behind them. */
    statements: z.array(statementSchema),
  })
  .meta({ id: "LensReading" });

export type Lenses = z.infer<typeof lensesResponseSchema>;
export type LensReading = z.infer<typeof lensResponseSchema>;
