/** What is kept as a value and replaced as a whole by its owner: maps and activities. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type {
  DocumentDraft,
  DocumentHead,
  PeopleDocument,
} from "../../../graph/people/people-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import { createShortId } from "../create-short-id.ts";
import { describeOwners, describeSaving } from "../keeping/describe-keeping.ts";
import type { KeptAccess } from "../keeping/kept-access.ts";
import type { KeptHistory } from "../keeping/kept-history.ts";
import { limitOwner } from "../keeping/limit-owner.ts";
import type { ValueResource } from "../keeping/value-resource.ts";
import { expectOwner } from "../read-owner.ts";
import { keptRoutes } from "./kept.ts";

export interface KeptValueOptions {
  readonly access: KeptAccess<ValueResource>;
  /** What becomes of revisions that are replaced; without it they are gone. */
  readonly history?: KeptHistory;
  /** New ones from one address, and savings of one owner. */
  readonly changesPerMinute: number;
}

/** Above what the store takes, so that it is the store that says how much is allowed. */
const BODY_BYTES = 6 * 2 ** 20;

export const keptValueRoutes: FastifyPluginAsyncZod<KeptValueOptions> = async (app, options) => {
  const { access, history, changesPerMinute } = options;
  const { people, resource } = access;
  const { name, kind } = resource;
  const schemas = describeSavings(resource);
  const bodyLimit = BODY_BYTES;
  const config = { rateLimit: { max: changesPerMinute, timeWindow: "1 minute" } };
  const onRequest = limitOwner(app, changesPerMinute);
  await app.register(keptRoutes, { access, changesPerMinute });
  app.post(`/${name}`, { bodyLimit, config, schema: schemas.create }, async (request, reply) => {
    const owner = expectOwner(request);
    const draft = { kind, id: createShortId(), owner, ...resource.toDraft(request.body) };
    const head = await people.put({ ...draft, revision: 0 });
    history?.noteCreated();
    return reply.status(201).send(resource.toHead(head));
  });
  app.put(`/${name}/:id`, { bodyLimit, onRequest, schema: schemas.save }, async (request) => {
    const document = await access.findYours(request, request.params);
    const { revision } = request.body;
    const draft = { ...document, ...resource.toDraft(request.body), revision };
    return resource.toHead(await replace(access, draft, { document, history }));
  });
};

/** An answer that was lost on its way is given again: who saves the same on the same revision twice saved it once. */
async function replace(
  { people }: KeptAccess,
  draft: DocumentDraft,
  { document, history }: { document: PeopleDocument; history: KeptHistory | undefined },
): Promise<DocumentHead> {
  if (isKept(document, draft)) return document;
  if (history === undefined || document.revision !== draft.revision) return people.put(draft);
  return history.replace(document, draft);
}

function isKept(document: PeopleDocument, { revision, content }: DocumentDraft): boolean {
  return (
    document.revision === revision + 1 &&
    JSON.stringify(document.content) === JSON.stringify(content)
  );
}

function describeSavings({ word, create, save, head }: ValueResource) {
  return {
    create: {
      ...describeSaving(word),
      body: create,
      response: { 201: head, "4xx": problemSchema },
    },
    save: {
      ...describeOwners(word),
      summary: `Save a ${word} over the revision that it was made from`,
      body: save,
      response: { 200: head, "4xx": problemSchema },
    },
  };
}
