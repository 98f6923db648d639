/**
 * `/api/statements`: statements of the console that readers saved. The state is the console's own address of a statement
 * with its parameters and the view of its result; to open one never runs it.
 */
import { z } from "zod";
import { createKeptSchema, keptHeadSchema, keptRestSchema } from "./keeping.ts";

export const createStatementSchema = createKeptSchema.refine(({ name }) => name !== "", {
  path: ["name"],
  message: "is missing: a statement that is saved needs one",
});

export const statementHeadSchema = keptHeadSchema.meta({ id: "SavedStatementHead" });

export const savedStatementSchema = statementHeadSchema
  .extend(keptRestSchema.shape)
  .meta({ id: "SavedStatement" });

export const statementsResponseSchema = z
  .object({ statements: z.array(statementHeadSchema) })
  .meta({ id: "SavedStatements" });

export type CreateStatement = z.input<typeof createStatementSchema>;
export type StatementHead = z.infer<typeof statementHeadSchema>;
export type SavedStatement = z.infer<typeof savedStatementSchema>;
