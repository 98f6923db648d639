/** The library's questions, answered in the store by their own statements. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { appStatement } from "../../../graph/reading/app-statements.ts";
import type { GraphEdge } from "../../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import {
  type LibraryQuestion,
  readQuestionLibrary,
} from "../../../graph/reading/question-library.ts";
import { readStatements } from "../../../graph/reading/read-statements.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import { idParamsSchema } from "../../contract/entity.ts";
import { problemSchema } from "../../contract/problem.ts";
import {
  type Answer,
  answerResponseSchema,
  questionsResponseSchema,
} from "../../contract/questions.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { WebError } from "../problem.ts";
import { toEntitySummary, toRelation } from "../to-contract.ts";

export const questionRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  const library = new Map(readQuestionLibrary().map((question) => [question.id, question]));
  const tags = ["explore"];
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
    "/questions/:id",
    {
      schema: {
        tags,
        summary: "A question's answer",
        params: idParamsSchema,
        response: { 200: answerResponseSchema, 404: problemSchema },
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
      return readAnswer(store, question, { signal: abortSignalOf(request) });
    },
  );
};

function toQuestion({ id, labels, section }: LibraryQuestion): Answer["question"] {
  return { id, labels, section };
}

async function readAnswer(
  store: GraphStore,
  question: LibraryQuestion,
  options: CallOptions,
): Promise<Answer> {
  const { columns, rows } = await store.query(question.statement, {}, options);
  const texts = new Set(rows.flat(2).filter((value) => typeof value === "string"));
  const claims = await readStatements(store, valuesOf(columns, rows, "claims"), options);
  for (const { subject, object } of claims) {
    texts.add(subject.id);
    if (object !== null) texts.add(object.id);
  }
  const ids = [...texts];
  const found = await store.query(appStatement("entities"), { ids }, options);
  const between = await store.query(appStatement("relations-among"), { ids }, options);
  const contested = new Map(claims.flatMap((claim) => claim.contested).map((one) => [one.id, one]));
  return {
    question: toQuestion(question),
    statement: question.statement,
    columns: [...columns],
    rows: rows.map((row) => row.map(toCell)),
    entities: found.rows.map((row) => toEntitySummary(row[0] as GraphNode)),
    relations: between.rows.map((row) => toRelation(row[0] as GraphEdge)),
    contested: [...contested.values()],
  };
}

function valuesOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  name: string,
): string[] {
  const index = columns.indexOf(name);
  return index < 0 ? [] : rows.flatMap((row) => row[index] as string[]);
}

function toCell(value: unknown): Answer["rows"][number][number] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return value === null || value === undefined ? null : String(value);
}
