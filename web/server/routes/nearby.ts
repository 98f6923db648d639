/** One or two hops: what entities have in common, what relates them to each other, what stands around one. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { readAround } from "../../../graph/reading/connect-around.ts";
import { readAmong, readCommon, type Together } from "../../../graph/reading/connect-common.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import {
  amongQuerySchema,
  amongResponseSchema,
  aroundQuerySchema,
  aroundResponseSchema,
  commonQuerySchema,
  commonResponseSchema,
} from "../../contract/nearby.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { checkEntities } from "../check-entities.ts";
import { WebError } from "../problem.ts";
import { splitList, toEntitySummary, toRelation } from "../to-contract.ts";

const tags = ["explore"];
const problems = { 400: problemSchema, 404: problemSchema };

export const nearbyRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  app.get(
    "/common",
    {
      schema: {
        tags,
        summary: "What entities have in common",
        querystring: commonQuerySchema,
        response: { 200: commonResponseSchema, ...problems },
      },
    },
    async (request) => {
      const options = { signal: abortSignalOf(request) };
      const ids = idsOf(request.query.ids, { least: 2, most: 10 });
      await checkEntities(store, ids, options);
      const common = await readCommon(store, { ids, limit: request.query.limit }, options);
      return { ...toAnswer(common), total: common.total };
    },
  );
  app.get(
    "/among",
    {
      schema: {
        tags,
        summary: "Relations among entities",
        querystring: amongQuerySchema,
        response: { 200: amongResponseSchema, ...problems },
      },
    },
    async (request) => {
      const options = { signal: abortSignalOf(request) };
      const ids = idsOf(request.query.ids, { least: 1, most: 200 });
      await checkEntities(store, ids, options);
      return toAnswer(await readAmong(store, ids, options));
    },
  );
  app.get(
    "/around",
    {
      schema: {
        tags,
        summary: "What stands within two hops",
        querystring: aroundQuerySchema,
        response: { 200: aroundResponseSchema, ...problems },
      },
    },
    async (request) => {
      const options = { signal: abortSignalOf(request) };
      await checkEntities(store, [request.query.id], options);
      const around = await readAround(store, request.query, options);
      const hops = around.hops.map((hop) => ({ ...hop }));
      return { ...toAnswer(around), hops, isWhole: around.isWhole };
    },
  );
};

function toAnswer({ nodes, edges }: Together) {
  return { entities: nodes.map(toEntitySummary), relations: edges.map(toRelation) };
}

/** Each once, in their order. */
function idsOf(list: string, { least, most }: { least: number; most: number }): string[] {
  const ids = [...new Set(splitList(list))];
  if (ids.length >= least && ids.length <= most) return ids;
  throw new WebError(
    400,
    "BAD_REQUEST",
    "Bad request",
    `\`ids\` takes ${least} to ${most} different ids, separated by commas. Here there are ${ids.length}.`,
  );
}
