/** Views that readers saved: their own in a list, and any by its id. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { PeopleStore } from "../../../graph/people/people-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import {
  OWNER_HEADER,
  savedViewSchema,
  viewParamsSchema,
  viewsQuerySchema,
  viewsResponseSchema,
} from "../../contract/views.ts";
import { assertSameSite } from "../assert-same-site.ts";
import { readOwner } from "../read-owner.ts";
import { toSavedView, toViewHead } from "../to-view.ts";
import { ViewAccess } from "../view-access.ts";
import { viewChangeRoutes } from "./view-changes.ts";

export interface ViewOptions {
  readonly people: PeopleStore;
  /** Who has it may list, change and delete what others made. */
  readonly adminToken: string | null;
  /** From one address: a class saving at once is one address. */
  readonly changesPerMinute: number;
}

const LISTED_AT_MOST = 500;

export const viewRoutes: FastifyPluginAsyncZod<ViewOptions> = async (app, options) => {
  const access = new ViewAccess(options.people, options.adminToken);
  const tags = ["keep"];
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  app.get(
    "/views",
    {
      schema: {
        tags,
        summary: "Your saved views",
        description: `Those that were saved with the key in the header \`${OWNER_HEADER}\`.`,
        querystring: viewsQuerySchema,
        response: { 200: viewsResponseSchema, "4xx": problemSchema },
      },
    },
    async (request) => {
      const owner = access.ownerAsked(request);
      const removed = request.query.removed === "true";
      const heads = await access.people.list({
        kind: "view",
        owner,
        removed,
        limit: LISTED_AT_MOST,
      });
      return { views: heads.map(toViewHead) };
    },
  );
  app.get(
    "/views/:id",
    {
      schema: {
        tags,
        summary: "A saved view",
        params: viewParamsSchema,
        response: { 200: savedViewSchema, "4xx": problemSchema },
      },
    },
    async (request) => {
      const document = await access.find(request.params);
      return toSavedView(document, document.owner === readOwner(request));
    },
  );
  await app.register(viewChangeRoutes, { access, changesPerMinute: options.changesPerMinute });
};
