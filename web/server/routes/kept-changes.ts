/** Saving, changing, deleting and restoring what readers keep. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { DocumentTooLargeError } from "../../../graph/people/errors.ts";
import type { DocumentKind } from "../../../graph/people/people-store.ts";
import { keptParamsSchema, OWNER_HEADER } from "../../contract/keeping.ts";
import { problemSchema } from "../../contract/problem.ts";
import { createShortId } from "../create-short-id.ts";
import type { KeptAccess } from "../keeping/kept-access.ts";
import { type KeptResource, toKeptHead } from "../keeping/kept-resource.ts";
import { expectOwner } from "../read-owner.ts";

export interface KeptChangeOptions {
  readonly access: KeptAccess;
  readonly changesPerMinute: number;
}

const STATE_BYTES = 200_000;
/** The state may grow when it is written as JSON. */
const BODY_BYTES = 500_000;

export const keptChangeRoutes: FastifyPluginAsyncZod<KeptChangeOptions> = async (
  app,
  { access, changesPerMinute },
) => {
  const { people, resource } = access;
  const { name, kind: listed, unlisted = listed } = resource;
  const schemas = describeChanges(resource);
  const common = {
    bodyLimit: BODY_BYTES,
    config: { rateLimit: { max: changesPerMinute, timeWindow: "1 minute" } },
  };
  app.post(`/${name}`, { ...common, schema: schemas.save }, async (request, reply) => {
    const { state, isListed = true, ...summary } = request.body;
    const kind = isListed ? listed : unlisted;
    assertSize(kind, state);
    const owner = expectOwner(request);
    const id = createShortId();
    const draft = { kind, id, owner, summary, content: { state }, revision: 0 } as const;
    return reply.status(201).send(toKeptHead(resource, await people.put(draft)));
  });
  app.patch(`/${name}/:id`, { ...common, schema: schemas.change }, async (request) => {
    const document = await access.findYours(request, request.params);
    const { kind, id, owner } = document;
    const { revision, state, ...changes } = request.body;
    if (state !== undefined) assertSize(kind, state);
    const summary = { ...resource.summary.parse(document.summary), ...changes };
    const content = state === undefined ? document.content : { state };
    const draft = { kind, id, owner, summary, content, revision };
    return toKeptHead(resource, await people.put(draft));
  });
  app.delete(`/${name}/:id`, { ...common, schema: schemas.remove }, async (request) => {
    const { kind, id } = await access.findYours(request, request.params);
    return toKeptHead(resource, await people.remove(kind, id));
  });
  app.post(`/${name}/:id/restore`, { ...common, schema: schemas.restore }, async (request) => {
    const { id } = request.params;
    const { kind } = await access.findYours(request, { id, removed: true });
    return toKeptHead(resource, await people.restore(kind, id));
  });
};

function describeChanges({ word, create, change, head }: KeptResource) {
  const tags = ["keep"];
  const one = {
    tags,
    description: `Needs the key that the ${word} was saved with, in the header \`${OWNER_HEADER}\`.`,
    params: keptParamsSchema,
    response: { 200: head, "4xx": problemSchema },
  };
  return {
    save: {
      tags,
      summary: `Save a ${word}`,
      description: `Send a key of your own in the header \`${OWNER_HEADER}\`; with it you can list, change and delete it.`,
      body: create,
      response: { 201: head, "4xx": problemSchema },
    },
    change: { ...one, summary: `Change a saved ${word}`, body: change },
    remove: { ...one, summary: `Delete a saved ${word}; it can be restored for 30 days` },
    restore: { ...one, summary: `Restore a saved ${word} that was deleted` },
  };
}

function assertSize(kind: DocumentKind, state: string): void {
  const bytes = Buffer.byteLength(state);
  if (bytes > STATE_BYTES) throw new DocumentTooLargeError(kind, bytes, STATE_BYTES);
}
