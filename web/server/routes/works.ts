/** A work of the literature with every statement that rests on it. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { idParamsSchema } from "../../contract/entity.ts";
import { problemSchema } from "../../contract/problem.ts";
import { workResponseSchema } from "../../contract/works.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { readWorkDetail } from "../read-details.ts";

export const workRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (app, { store }) => {
  app.get(
    "/works/:id",
    {
      schema: {
        tags: ["explore"],
        summary: "A work and what rests on it",
        params: idParamsSchema,
        response: { 200: workResponseSchema, 404: problemSchema },
      },
    },
    (request) => readWorkDetail(store, request.params.id, { signal: abortSignalOf(request) }),
  );
};
