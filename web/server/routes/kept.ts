/** What readers saved, of one kind: their own in a list, any by its id; deleting and restoring. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { keptParamsSchema, keptQuerySchema, OWNER_HEADER } from "../../contract/keeping.ts";
import { problemSchema } from "../../contract/problem.ts";
import { describeOwners } from "../keeping/describe-keeping.ts";
import type { KeptAccess } from "../keeping/kept-access.ts";
import type { KeptResource } from "../keeping/kept-resource.ts";
import { readOwner } from "../read-owner.ts";

export interface KeptOptions {
  readonly access: KeptAccess;
  /** From one address: a class deleting at once is one address. */
  readonly changesPerMinute: number;
}

const LISTED_AT_MOST = 500;

export const keptRoutes: FastifyPluginAsyncZod<KeptOptions> = async (
  app,
  { access, changesPerMinute },
) => {
  const { people, resource } = access;
  const { name, kind } = resource;
  const schemas = describeRoutes(resource);
  const config = { rateLimit: { max: changesPerMinute, timeWindow: "1 minute" } };
  app.get(`/${name}`, { schema: schemas.list }, async (request) => {
    const owner = access.ownerAsked(request);
    const removed = request.query.removed === "true";
    const heads = await people.list({ kind, owner, removed, limit: LISTED_AT_MOST });
    return { [name]: heads.map((head) => resource.toHead(head)) };
  });
  app.get(`/${name}/:id`, { schema: schemas.one }, async (request) => {
    const document = await access.find(request.params);
    return resource.toWhole(document, document.owner === readOwner(request));
  });
  app.delete(`/${name}/:id`, { config, schema: schemas.remove }, async (request) => {
    const found = await access.findYours(request, request.params);
    return resource.toHead(await people.remove(found.kind, found.id));
  });
  app.post(`/${name}/:id/restore`, { config, schema: schemas.restore }, async (request) => {
    const { id } = request.params;
    const found = await access.findYours(request, { id, removed: true });
    return resource.toHead(await people.restore(found.kind, id));
  });
};

function describeRoutes({ name, word, list, whole, head }: KeptResource) {
  const tags = ["keep"];
  const owners = { ...describeOwners(word), response: { 200: head, "4xx": problemSchema } };
  return {
    list: {
      tags,
      summary: `Your saved ${name}`,
      description: `Those that were saved with the key in the header \`${OWNER_HEADER}\`.`,
      querystring: keptQuerySchema,
      response: { 200: list, "4xx": problemSchema },
    },
    one: {
      tags,
      summary: `A saved ${word}`,
      params: keptParamsSchema,
      response: { 200: whole, "4xx": problemSchema },
    },
    remove: { ...owners, summary: `Delete a saved ${word}; it can be restored for 30 days` },
    restore: { ...owners, summary: `Restore a saved ${word} that was deleted` },
  };
}
