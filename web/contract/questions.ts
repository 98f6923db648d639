/**
 * `GET /api/questions`, `GET /api/questions/:id?name=value` and `GET /api/library`: the library's questions, answered by
 * their own statements.
 */
import { z } from "zod";
import { PARAMETER_TYPES } from "../../graph/model/question-parameter.ts";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import {
  contestedSchema,
  entitySummarySchema,
  relationSchema,
  trilingualSchema,
} from "./shared.ts";

const parameterValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const questionParameterSchema = z
  .object({
    name: z.string(),
    type: z.enum(PARAMETER_TYPES),
    labels: trilingualSchema,
    default: parameterValueSchema,
    /** Of an ENTITY: the kinds it may have. Empty means any. */
    kinds: z.array(z.enum(ENTITY_KINDS)),
    /** Of a STRING: what it may be. Empty means anything. */
    choices: z.array(z.string()),
    /** Of an INTEGER; null where it has no bounds. */
    range: z.object({ least: z.int(), most: z.int() }).nullable(),
    /** Of a LIST: the type of its items. */
    items: z.enum(PARAMETER_TYPES).nullable(),
  })
  .meta({ id: "QuestionParameter" });

export const questionSchema = z
  .object({
    id: z.string(),
    labels: trilingualSchema,
    group: z.string(),
    /** The section of the article it reads, where it reads one. */
    section: z.int().nullable(),
    /** Its place among the questions to start with, where it is one of them. */
    first: z.int().nullable(),
    parameters: z.array(questionParameterSchema),
  })
  .meta({ id: "Question" });

export const questionsResponseSchema = z
  .object({ questions: z.array(questionSchema) })
  .meta({ id: "Questions" });

/** One line on what it shows, where the question alone does not say it. */
const about = trilingualSchema.nullable();

export const libraryQuestionSchema = questionSchema
  .extend({
    about,
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    statement: z.string(),
  })
  .meta({ id: "LibraryQuestion" });

export const libraryResponseSchema = z
  .object({
    /** In the order of the groups; a group's questions stand together. */
    questions: z.array(libraryQuestionSchema),
    groups: z.array(z.object({ id: z.string(), labels: trilingualSchema })),
  })
  .meta({ id: "Library" });

/** Parameters by name, as typed; a list with commas between its items, or given several times. */
export const askedSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const answerResponseSchema = z
  .object({
    question: questionSchema.extend({ about }),
    /** What it was asked with: the defaults, but for what was given. */
    asked: z.record(z.string(), parameterValueSchema),
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

export type QuestionParameter = z.infer<typeof questionParameterSchema>;
export type ParameterValue = z.infer<typeof parameterValueSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Questions = z.infer<typeof questionsResponseSchema>;
export type LibraryQuestion = z.infer<typeof libraryQuestionSchema>;
export type Library = z.infer<typeof libraryResponseSchema>;
export type Answer = z.infer<typeof answerResponseSchema>;
