/** An entity with its statements, its neighbors counted first, and single statements. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import {
  claimResponseSchema,
  entityResponseSchema,
  idParamsSchema,
} from "../../contract/entity.ts";
import { neighborsQuerySchema, neighborsResponseSchema } from "../../contract/neighbors.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { readClaimDetail, readEntityDetail } from "../read-details.ts";
import { splitList, toEntitySummary, toRelation } from "../to-contract.ts";

export const entityRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  const tags = ["explore"];
  app.get(
    "/entities/:id",
    {
      schema: {
        tags,
        summary: "An entity with its statements",
        params: idParamsSchema,
        response: { 200: entityResponseSchema, 404: problemSchema },
      },
    },
    (request) => readEntityDetail(store, request.params.id, { signal: abortSignalOf(request) }),
  );
  app.get(
    "/claims/:id",
    {
      schema: {
        tags,
        summary: "A statement and those beside it",
        params: idParamsSchema,
        response: { 200: claimResponseSchema, 404: problemSchema },
      },
    },
    (request) => readClaimDetail(store, request.params.id, { signal: abortSignalOf(request) }),
  );
  app.get(
    "/entities/:id/neighbors",
    {
      schema: {
        tags,
        summary: "One hop, with counts by type and direction",
        params: idParamsSchema,
        querystring: neighborsQuerySchema,
        response: { 200: neighborsResponseSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { types, direction, kinds, limit } = request.query;
      const options = { signal: abortSignalOf(request) };
      const query = { id, types: splitList(types), direction, kinds: splitList(kinds), limit };
      const [counts, { nodes, edges, total }] = await Promise.all([
        store.neighborCounts(id, options),
        store.neighbors(query, options),
      ]);
      const entities = nodes.filter(({ labels }) => labels.includes("Entity"));
      const shown = new Set([id, ...entities.map((node) => node.id)]);
      return {
        counts: counts.map((count) => ({ ...count })),
        entities: entities.map(toEntitySummary),
        relations: edges
          .filter(({ source, target }) => shown.has(source) && shown.has(target))
          .map(toRelation),
        total,
      };
    },
  );
};
