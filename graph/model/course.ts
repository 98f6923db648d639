/** A course: small tasks in Cypher, each with words in three languages, hints and a model solution. Teachers write their own. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { wordsSchema } from "./trilingual-words.ts";

export const courseSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  about: wordsSchema,
  steps: z
    .array(
      z.strictObject({
        id: idSchema,
        title: wordsSchema,
        /** What is new in this step. */
        learn: wordsSchema,
        /** What is to be asked of the graph. */
        task: wordsSchema,
        /** From a nudge to nearly all of it. */
        hints: z.array(wordsSchema),
        /** What stands in the editor at first. */
        starter: z.string().optional(),
        solution: z.string().min(1),
        /** Whether the rows must come in the solution's order. */
        ordered: z.boolean().optional(),
        /** Any so many different rows of another statement's answer will do. */
        anyOf: z.strictObject({ rows: z.int().min(1), of: z.string().min(1) }).optional(),
      }),
    )
    .min(1),
});

export type Course = z.infer<typeof courseSchema>;
export type CourseStep = Course["steps"][number];
