/** The lenses, each answered in the store by its own statement. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphEdge } from "../../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import { appStatement } from "../../../graph/reading/app-statements.ts";
import { type LibraryLens, readLensLibrary } from "../../../graph/reading/lens-library.ts";
import { readStatements } from "../../../graph/reading/read-statements.ts";
import type { CallOptions, GraphStore, QueryResult } from "../../../graph/store/graph-store.ts";
import { idParamsSchema } from "../../contract/entity.ts";
import {
  type LensReading,
  lensesResponseSchema,
  lensResponseSchema,
} from "../../contract/lenses.ts";
import type { Statement } from "../../contract/shared.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { WebError } from "../problem.ts";
import { toEntitySummary, toRelation } from "../to-contract.ts";

export const lensRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (app, { store }) => {
  const library = new Map(readLensLibrary().map((lens) => [lens.id, lens]));
  const tags = ["explore"];
  app.get(
    "/lenses",
    { schema: { tags, summary: "The lenses", response: { 200: lensesResponseSchema } } },
    async () => ({ lenses: [...library.values()].map(toLens) }),
  );
  app.get(
    "/lenses/:id",
    {
      schema: {
        tags,
        summary: "What a lens shows",
        params: idParamsSchema,
        response: { 200: lensResponseSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const lens = library.get(request.params.id);
      if (lens === undefined)
        throw new WebError(
          404,
          "NOT_FOUND",
          "No such lens",
          `There is no lens "${request.params.id}". /api/lenses lists them.`,
        );
      return readLens(store, lens, { signal: abortSignalOf(request) });
    },
  );
};

function toLens({ id, labels, how }: LibraryLens): Pick<LensReading, "id" | "labels" | "how"> {
  return { id, labels, how };
}

async function readLens(
  store: GraphStore,
  lens: LibraryLens,
  options: CallOptions,
): Promise<LensReading> {
  const answer = await store.query(lens.statement, {}, options);
  const claims = new Set(textsIn(answer, lens.claimColumns));
  const statements = await readStatements(store, [...claims], options);
  const named = new Set(textsIn(answer, lens.entityColumns));
  for (const { subject, object } of statements) {
    named.add(subject.id);
    if (object !== null) named.add(object.id);
  }
  const ids = [...named];
  const [found, between] = await Promise.all([
    store.query(appStatement("entities"), { ids }, options),
    store.query(appStatement("relations-among"), { ids }, options),
  ]);
  return {
    ...toLens(lens),
    statement: lens.statement,
    columns: [...answer.columns],
    rows: answer.rows.map((row) => row.map(toCell)),
    entities: found.rows.map((row) => toEntitySummary(row[0] as GraphNode)),
    relations: between.rows
      .map((row) => toRelation(row[0] as GraphEdge))
      .filter(({ id }) => claims.has(id)),
    statements: statements as Statement[],
  };
}

function textsIn({ columns, rows }: QueryResult, names: readonly string[]): string[] {
  const indexes = names.map((name) => columns.indexOf(name));
  return rows
    .flatMap((row) => indexes.flatMap((index) => row[index]))
    .filter((value) => typeof value === "string");
}

function toCell(value: unknown): LensReading["rows"][number][number] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return value === null || value === undefined ? null : String(value);
}
