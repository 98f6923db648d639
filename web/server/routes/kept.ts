/** What readers saved, of one kind: their own in a list, and any by its id. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { keptParamsSchema, keptQuerySchema, OWNER_HEADER } from "../../contract/keeping.ts";
import { problemSchema } from "../../contract/problem.ts";
import { assertSameSite } from "../assert-same-site.ts";
import { KeptAccess, type KeptAccessOptions } from "../keeping/kept-access.ts";
import { type KeptResource, toKeptHead, toKeptWhole } from "../keeping/kept-resource.ts";
import { readOwner } from "../read-owner.ts";
import { keptChangeRoutes } from "./kept-changes.ts";

export interface KeptOptions extends KeptAccessOptions {
  readonly resource: KeptResource;
  /** From one address: a class saving at once is one address. */
  readonly changesPerMinute: number;
}

const LISTED_AT_MOST = 500;

export const keptRoutes: FastifyPluginAsyncZod<KeptOptions> = async (app, options) => {
  const { resource, changesPerMinute } = options;
  const { name, word, kind } = resource;
  const access = new KeptAccess(resource, options);
  const tags = ["keep"];
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  app.get(
    `/${name}`,
    {
      schema: {
        tags,
        summary: `Your saved ${name}`,
        description: `Those that were saved with the key in the header \`${OWNER_HEADER}\`.`,
        querystring: keptQuerySchema,
        response: { 200: resource.list, "4xx": problemSchema },
      },
    },
    async (request) => {
      const owner = access.ownerAsked(request);
      const removed = request.query.removed === "true";
      const heads = await access.people.list({ kind, owner, removed, limit: LISTED_AT_MOST });
      return { [name]: heads.map((head) => toKeptHead(resource, head)) };
    },
  );
  app.get(
    `/${name}/:id`,
    {
      schema: {
        tags,
        summary: `A saved ${word}`,
        params: keptParamsSchema,
        response: { 200: resource.whole, "4xx": problemSchema },
      },
    },
    async (request) => {
      const document = await access.find(request.params);
      return toKeptWhole(resource, document, document.owner === readOwner(request));
    },
  );
  await app.register(keptChangeRoutes, { access, changesPerMinute });
};
