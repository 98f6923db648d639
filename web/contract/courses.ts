/** `GET /api/courses` and `POST /api/courses/check`: tasks in Cypher, and whether a statement answers one. */
import { z } from "zod";
import { trilingualSchema } from "./shared.ts";

export const courseStepSchema = z
  .object({
    id: z.string(),
    title: trilingualSchema,
    learn: trilingualSchema,
    task: trilingualSchema,
    hints: z.array(trilingualSchema),
    starter: z.string().optional(),
    /** The model's statement: shown on demand, and what an answer is compared with. */
    solution: z.string(),
    ordered: z.boolean().optional(),
    anyOf: z.object({ rows: z.int(), of: z.string() }).optional(),
  })
  .meta({ id: "CourseStep" });

export const courseItemSchema = z
  .object({
    id: z.string(),
    title: trilingualSchema,
    about: trilingualSchema,
    steps: z.array(courseStepSchema),
  })
  .meta({ id: "Course" });

export const coursesResponseSchema = z
  .object({ courses: z.array(courseItemSchema) })
  .meta({ id: "Courses" });

export const checkRequestSchema = z
  .object({
    statement: z.string(),
    parameters: z.record(z.string(), z.unknown()).optional(),
    /** Of the step: its own, so that a teacher's course needs no place on the server. */
    solution: z.string(),
    ordered: z.boolean().optional(),
    anyOf: z.object({ rows: z.int().min(1).max(1000), of: z.string() }).optional(),
  })
  .meta({ id: "CheckRequest" });

export const checkResponseSchema = z
  .object({
    /** `altered`: right on the atlas, wrong on its altered copy. */
    where: z.enum(["here", "altered"]),
    rows: z.int(),
    verdict: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("right") }),
      z.object({ kind: z.literal("order") }),
      z.object({ kind: z.literal("columns"), wanted: z.int(), given: z.int() }),
      z.object({
        kind: z.literal("rows"),
        wanted: z.int(),
        given: z.int(),
        missing: z.int(),
        extra: z.int(),
      }),
    ]),
  })
  .meta({ id: "CheckResponse" });

export type Courses = z.infer<typeof coursesResponseSchema>;
export type CourseItem = z.infer<typeof courseItemSchema>;
export type CheckRequest = z.infer<typeof checkRequestSchema>;
export type CheckResponse = z.infer<typeof checkResponseSchema>;
