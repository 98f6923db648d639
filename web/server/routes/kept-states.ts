/** What is kept as a state that only the page can read: views and statements. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { DocumentTooLargeError } from "../../../graph/people/errors.ts";
import type { DocumentKind } from "../../../graph/people/people-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import { createShortId } from "../create-short-id.ts";
import { describeOwners, describeSaving } from "../keeping/describe-keeping.ts";
import { guardKept } from "../keeping/guard-kept.ts";
import { KeptAccess, type KeptAccessOptions } from "../keeping/kept-access.ts";
import type { StateResource } from "../keeping/state-resource.ts";
import { expectOwner } from "../read-owner.ts";
import { keptRoutes } from "./kept.ts";

export interface KeptStateOptions extends KeptAccessOptions {
  readonly resource: StateResource;
  /** From one address: a class saving at once is one address. */
  readonly changesPerMinute: number;
}

const STATE_BYTES = 200_000;
/** The state may grow when it is written as JSON. */
const BODY_BYTES = 500_000;

export const keptStateRoutes: FastifyPluginAsyncZod<KeptStateOptions> = async (app, options) => {
  const { resource, people, changesPerMinute } = options;
  const { name, kind: listed, unlisted = listed } = resource;
  const access = new KeptAccess(resource, options);
  const schemas = describeChanges(resource);
  const common = {
    bodyLimit: BODY_BYTES,
    config: { rateLimit: { max: changesPerMinute, timeWindow: "1 minute" } },
  };
  guardKept(app);
  await app.register(keptRoutes, { access, changesPerMinute });
  app.post(`/${name}`, { ...common, schema: schemas.save }, async (request, reply) => {
    const { state, isListed = true, ...summary } = request.body;
    const kind = isListed ? listed : unlisted;
    assertSize(kind, state);
    const owner = expectOwner(request);
    const id = createShortId();
    const draft = { kind, id, owner, summary, content: { state }, revision: 0 } as const;
    return reply.status(201).send(resource.toHead(await people.put(draft)));
  });
  app.patch(`/${name}/:id`, { ...common, schema: schemas.change }, async (request) => {
    const document = await access.findYours(request, request.params);
    const { kind, id, owner } = document;
    const { revision, state, ...changes } = request.body;
    if (state !== undefined) assertSize(kind, state);
    const summary = { ...resource.summary.parse(document.summary), ...changes };
    const content = state === undefined ? document.content : { state };
    const draft = { kind, id, owner, summary, content, revision };
    return resource.toHead(await people.put(draft));
  });
};

function describeChanges({ word, create, change, head }: StateResource) {
  return {
    save: { ...describeSaving(word), body: create, response: { 201: head, "4xx": problemSchema } },
    change: {
      ...describeOwners(word),
      summary: `Change a saved ${word}`,
      body: change,
      response: { 200: head, "4xx": problemSchema },
    },
  };
}

function assertSize(kind: DocumentKind, state: string): void {
  const bytes = Buffer.byteLength(state);
  if (bytes > STATE_BYTES) throw new DocumentTooLargeError(kind, bytes, STATE_BYTES);
}
