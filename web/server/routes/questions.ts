/** The library's questions, answered in the store by their own statements. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { readQuestionGroups } from "../../../graph/reading/question-groups.ts";
import { readQuestionLibrary } from "../../../graph/reading/question-library.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { idParamsSchema } from "../../contract/entity.ts";
import { problemSchema } from "../../contract/problem.ts";
import {
  answerResponseSchema,
  askedSchema,
  libraryResponseSchema,
  questionsResponseSchema,
} from "../../contract/questions.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { WebError } from "../problem.ts";
import { readAnswer, toLibraryQuestion, toQuestion } from "../read-answer.ts";
import { readAsked } from "../read-asked.ts";

const tags = ["explore"];

export const questionRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  const library = new Map(readQuestionLibrary().map((question) => [question.id, question]));
  const groups = readQuestionGroups();
  app.get(
    "/questions",
    {
      schema: {
        tags,
        summary: "The library's questions",
        response: { 200: questionsResponseSchema },
      },
    },
    async () => ({ questions: [...library.values()].map(toQuestion) }),
  );
  app.get(
    "/library",
    {
      schema: {
        tags,
        summary: "The library's questions with their statements, by group",
        response: { 200: libraryResponseSchema },
      },
    },
    async () => ({ groups, questions: [...library.values()].map(toLibraryQuestion) }),
  );
  app.get(
    "/questions/:id",
    {
      schema: {
        tags,
        summary: "A question's answer",
        description: "Its parameters are given by name; what is not given has its default.",
        params: idParamsSchema,
        querystring: askedSchema,
        response: { 200: answerResponseSchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const question = library.get(request.params.id);
      if (question === undefined)
        throw new WebError(
          404,
          "NOT_FOUND",
          "No such question",
          `The library has no question "${request.params.id}". /api/questions lists them.`,
        );
      const options = { signal: abortSignalOf(request) };
      const asked = await readAsked(store, question, request.query, options);
      return readAnswer(store, { question, asked }, options);
    },
  );
};
