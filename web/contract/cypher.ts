/** `POST /api/cypher`: a person's statement, read-only, and its answer. */
import { z } from "zod";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import type { Problem } from "./problem.ts";

export const cypherRequestSchema = z
  .object({
    statement: z.string(),
    parameters: z.record(z.string(), z.unknown()).optional(),
    /** Rows at most. */
    limit: z.int().min(1).max(10_000).optional(),
    mode: z.enum(["run", "explain", "profile"]).optional(),
  })
  .meta({ id: "CypherRequest" });

const positionSchema = z.object({ line: z.int(), column: z.int(), offset: z.int() });

export interface CypherPlan {
  operator: string;
  details: string;
  estimatedRows: number | null;
  rows: number | null;
  dbHits: number | null;
  children: CypherPlan[];
}

const planSchema: z.ZodType<CypherPlan> = z
  .object({
    operator: z.string(),
    details: z.string(),
    estimatedRows: z.number().nullable(),
    rows: z.number().nullable(),
    dbHits: z.number().nullable(),
    get children() {
      return z.array(planSchema);
    },
  })
  .meta({ id: "CypherPlan" });

const cypherSummarySchema = z
  .object({
    truncated: z.boolean(),
    /** Which limit cut it off, and what it is. */
    truncatedBy: z.enum(["rows", "bytes"]).nullable(),
    engine: z.object({ name: z.enum(["embedded", "neo4j"]), version: z.string() }),
    ms: z.number(),
    plan: planSchema.nullable(),
    notifications: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        text: z.string(),
        position: positionSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "CypherSummary" });

export const cypherAnswerSchema = cypherSummarySchema
  .extend({
    columns: z.array(z.string()),
    /** Cells are JSON; see the description for what JSON has no word for. */
    rows: z.array(z.array(z.unknown())),
  })
  .meta({ id: "CypherAnswer" });

export type CypherRequest = z.infer<typeof cypherRequestSchema>;
export type CypherAnswer = Omit<z.infer<typeof cypherAnswerSchema>, "rows"> & {
  rows: GateValue[][];
};
export type CypherSummary = z.infer<typeof cypherSummarySchema>;
/** A line of a streamed answer: columns first, then rows in batches, then how it ended. */
export type CypherLine =
  | { columns: string[] }
  | { rows: GateValue[][] }
  | { summary: CypherSummary }
  | { problem: Problem };
export type CypherMode = NonNullable<CypherRequest["mode"]>;
export type { GateValue };
