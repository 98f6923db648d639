/** How are two entities connected? Shortest paths, searched in the store. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { pathsQuerySchema, pathsResponseSchema } from "../../contract/paths.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { splitList, toEntitySummary, toRelation } from "../to-contract.ts";

export const pathRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (app, { store }) => {
  app.get(
    "/paths",
    {
      schema: {
        tags: ["explore"],
        summary: "Shortest paths",
        querystring: pathsQuerySchema,
        response: { 200: pathsResponseSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const { types, statuses, ...query } = request.query;
      const paths = await store.paths(
        { ...query, types: splitList(types), statuses: splitList(statuses) },
        { signal: abortSignalOf(request) },
      );
      const entities = new Map(paths.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
      const relations = new Map(paths.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge]));
      return {
        paths: paths.map(({ nodes, edges }) => ({
          nodes: nodes.map(({ id }) => id),
          relations: edges.map(({ id }) => id),
        })),
        entities: [...entities.values()].map(toEntitySummary),
        relations: [...relations.values()].map(toRelation),
      };
    },
  );
};
