/** What the atlas knows for a concept map: names, and what it says between entities. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { appStatement } from "../../../graph/reading/app-statements.ts";
import { readNames } from "../../../graph/reading/read-names.ts";
import { readStatements } from "../../../graph/reading/read-statements.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import {
  type AmongStatements,
  amongStatementsResponseSchema,
  amongStatementsSchema,
  type Names,
  namesResponseSchema,
} from "../../contract/map-help.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { answerOnceAVersion } from "../answer-once-a-version.ts";

const tags = ["explore"];

export const mapHelpRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  app.get(
    "/names",
    {
      schema: {
        tags,
        summary: "Everything that entities are called",
        response: { 200: namesResponseSchema, 503: problemSchema },
      },
    },
    answerOnceAVersion(store, async (graph, version, options) => {
      const entities = await readNames(graph, options);
      return { version, entities: [...entities] } as Names;
    }),
  );
  app.post(
    "/map-help/statements",
    {
      schema: {
        tags,
        summary: "What the atlas says between entities",
        body: amongStatementsSchema,
        response: { 200: amongStatementsResponseSchema, 400: problemSchema },
      },
    },
    (request) =>
      readAmongStatements(store, request.body.entities, { signal: abortSignalOf(request) }),
  );
};

async function readAmongStatements(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions,
): Promise<AmongStatements> {
  const { rows } = await store.query(appStatement("claims-among"), { ids }, options);
  const claims = rows.map(([id]) => String(id));
  const statements = await readStatements(store, claims, options);
  const said = new Set(claims);
  const record = statements
    .flatMap(({ contested }) => contested.flatMap((one) => one.record))
    .filter((id) => !said.has(id));
  return {
    statements,
    record: await readStatements(store, [...new Set(record)], options),
  } as AmongStatements;
}
