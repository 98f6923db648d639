/** Is the server well, which engine answers, and how much does the atlas hold? */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { GraphError } from "../../../graph/errors.ts";
import { appStatement } from "../../../graph/reading/app-statements.ts";
import { textOf } from "../../../graph/reading/property-of.ts";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { type Health, healthResponseSchema } from "../../contract/health.ts";
import { WebError } from "../problem.ts";

const NOTHING = { entities: 0, relations: 0, claims: 0, works: 0, contested: 0 };

export interface HealthOptions {
  readonly store: GraphStore;
  /** The version of the codebook beside this program; null when it is not known. */
  readonly codebookVersion: string | null;
}

export const healthRoutes: FastifyPluginAsyncZod<HealthOptions> = async (
  app,
  { store, codebookVersion },
) => {
  app.get(
    "/health",
    {
      schema: {
        tags: ["atlas"],
        summary: "Health",
        response: { 200: healthResponseSchema, 503: healthResponseSchema },
      },
    },
    async (_request, reply) => {
      const health = await readHealth(store, codebookVersion);
      return reply.status(health.status === "unavailable" ? 503 : 200).send(health);
    },
  );
};

async function readHealth(store: GraphStore, codebookVersion: string | null): Promise<Health> {
  const engine = { ...store.engine };
  try {
    const version = await readVersion(store);
    const { rows } = await store.query(appStatement("counts"), {});
    const counts = {
      ...NOTHING,
      ...(Object.fromEntries(rows as [string, number][]) as Partial<typeof NOTHING>),
    };
    const ingestDue = codebookVersion !== null && version !== codebookVersion;
    return {
      status: version === null ? "empty" : "ok",
      engine,
      graph: { version },
      counts,
      ingestDue,
    };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return {
      status: "unavailable",
      engine,
      graph: { version: null },
      counts: NOTHING,
      ingestDue: false,
    };
  }
}

/** @throws WebError when the store holds no graph */
export async function expectVersion(store: GraphStore): Promise<string> {
  const version = await readVersion(store);
  if (version !== null) return version;
  throw new WebError(
    503,
    "GRAPH_EMPTY",
    "The atlas is empty",
    "No graph was found in the store. Run `npm run ingest`, then load the page again.",
  );
}

export async function readVersion(store: GraphStore): Promise<string | null> {
  const { rows } = await store.query(appStatement("atlas"), {});
  const atlas = rows[0]?.[0] as GraphNode | undefined;
  return atlas === undefined ? null : textOf(atlas, "version");
}
