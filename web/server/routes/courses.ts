/** Courses in Cypher, and the checking of an answer. Both statements of a check go through the gate. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { checkAnswer, type Gates } from "../../../graph/course/check-answer.ts";
import { LIMITS } from "../../../graph/gate/limits.ts";
import type { GateRequest } from "../../../graph/gate/cypher-gate.ts";
import type { Course } from "../../../graph/model/course.ts";
import {
  checkRequestSchema,
  checkResponseSchema,
  coursesResponseSchema,
} from "../../contract/courses.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortWhenGone } from "../abort-when-gone.ts";
import { assertSameSite } from "../assert-same-site.ts";

export interface CourseOptions {
  readonly courses: readonly Course[];
  readonly gates: Gates;
  readonly statementsPerMinute: number;
}

export const courseRoutes: FastifyPluginAsyncZod<CourseOptions> = async (app, options) => {
  const { courses, gates, statementsPerMinute: max } = options;
  app.addHook("onRequest", assertSameSite);
  app.get(
    "/courses",
    {
      schema: {
        tags: ["ask"],
        summary: "Courses in Cypher",
        response: { 200: coursesResponseSchema },
      },
    },
    async () => ({ courses: [...courses] as (typeof coursesResponseSchema)["_output"]["courses"] }),
  );
  app.post(
    "/courses/check",
    {
      bodyLimit: 2 * (LIMITS.textLength * 8 + LIMITS.parametersLength),
      config: { rateLimit: { max, timeWindow: "1 minute" } },
      schema: {
        tags: ["ask"],
        summary: "Does this statement answer the task?",
        description:
          "Runs the statement and the model's on this graph and on an altered copy of it, and compares rows. Names and order of columns do not matter.",
        body: checkRequestSchema,
        response: { 200: checkResponseSchema, "4xx": problemSchema, "5xx": problemSchema },
      },
    },
    async (request, reply) => {
      const { statement, parameters = {}, solution, ordered = false, anyOf } = request.body;
      const given = { statement, parameters: parameters as GateRequest["parameters"] };
      const asked = { solution, ordered, ...(anyOf !== undefined && { anyOf }) };
      return checkAnswer(gates, given, asked, { signal: abortWhenGone(reply) });
    },
  );
};
