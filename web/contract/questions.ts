/** `GET /api/questions` and `GET /api/questions/:id`: the library's questions, answered by their own statements. */
import { z } from "zod";
import {
  contestedSchema,
  entitySummarySchema,
  relationSchema,
  trilingualSchema,
} from "./shared.ts";

export const questionSchema = z
  .object({
    id: z.string(),
    labels: trilingualSchema,
    /** The section of the article it reads, where it reads one. */
    section: z.int().nullable(),
  })
  .meta({ id: "Question" });

export const questionsResponseSchema = z
  .object({ questions: z.array(questionSchema) })
  .meta({ id: "Questions" });

export const answerResponseSchema = z
  .object({
    question: questionSchema,
    /** The Cypher statement that gave the answer. */
    statement: z.string(),
    columns: z.array(z.string()),
    rows: z.array(
      z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
    ),
    /** Entities that the answer names, and the relations among them. */
    entities: z.array(entitySummarySchema),
    relations: z.array(relationSchema),
    /** Contested statements that the answer rests on. */
    contested: z.array(contestedSchema),
  })
  .meta({ id: "Answer" });

export type Questions = z.infer<typeof questionsResponseSchema>;
export type Answer = z.infer<typeof answerResponseSchema>;
