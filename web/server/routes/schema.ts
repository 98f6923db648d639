/** What a statement may name. Counted once for each version: that reads the whole graph. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { ALLOWED_FUNCTIONS } from "../../../graph/gate/allowed-functions.ts";
import { ALLOWED_PROCEDURES } from "../../../graph/gate/allowed-procedures.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import { type Schema, schemaResponseSchema } from "../../contract/schema.ts";
import { countSchema } from "../count-schema.ts";
import { readVersion } from "./health.ts";

export const schemaRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  let counted: { readonly version: string | null; readonly schema: Promise<Schema> } | null = null;
  app.get(
    "/schema",
    {
      schema: {
        tags: ["ask"],
        summary: "Labels, relationship types and property keys, with their numbers",
        response: { 200: schemaResponseSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const version = await readVersion(store);
      if (counted?.version !== version) {
        counted = { version, schema: readSchema(store, version) };
        // The next who asks tries again.
        counted.schema.catch(() => (counted = null));
      }
      const tag = `"${version ?? "none"}"`;
      reply.header("etag", tag).header("cache-control", "no-cache");
      if (request.headers["if-none-match"] === tag) {
        reply.raw.writeHead(304, { etag: tag }).end();
        return reply.hijack();
      }
      return counted.schema;
    },
  );
};

async function readSchema(store: GraphStore, version: string | null): Promise<Schema> {
  return {
    version,
    engine: { ...store.engine },
    ...(await countSchema(store)),
    functions: [...ALLOWED_FUNCTIONS.values()].toSorted(),
    procedures: [...ALLOWED_PROCEDURES].toSorted(),
  };
}
