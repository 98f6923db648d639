/** Saving, changing, deleting and restoring views. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { savedViewSummarySchema } from "../../../graph/model/saved-view.ts";
import { DocumentTooLargeError } from "../../../graph/people/errors.ts";
import type { DocumentKind } from "../../../graph/people/people-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import {
  changeViewSchema,
  createViewSchema,
  OWNER_HEADER,
  viewHeadSchema,
  viewParamsSchema,
} from "../../contract/views.ts";
import { createShortId } from "../create-short-id.ts";
import { expectOwner } from "../read-owner.ts";
import { toViewHead } from "../to-view.ts";
import type { ViewAccess } from "../view-access.ts";

export interface ViewChangeOptions {
  readonly access: ViewAccess;
  readonly changesPerMinute: number;
}

const STATE_BYTES = 200_000;
/** The state may grow when it is written as JSON. */
const BODY_BYTES = 500_000;

const SAVE = {
  tags: ["keep"],
  summary: "Save a view",
  description: `Send a key of your own in the header \`${OWNER_HEADER}\`; with it you can list, change and delete it.`,
  body: createViewSchema,
  response: { 201: viewHeadSchema, "4xx": problemSchema },
};
const ONE = {
  tags: ["keep"],
  description: `Needs the key that the view was saved with, in the header \`${OWNER_HEADER}\`.`,
  params: viewParamsSchema,
  response: { 200: viewHeadSchema, "4xx": problemSchema },
};
const CHANGE = { ...ONE, summary: "Change a saved view", body: changeViewSchema };
const DELETE = { ...ONE, summary: "Delete a saved view; it can be restored for 30 days" };
const RESTORE = { ...ONE, summary: "Restore a saved view that was deleted" };

export const viewChangeRoutes: FastifyPluginAsyncZod<ViewChangeOptions> = async (
  app,
  { access, changesPerMinute },
) => {
  const { people } = access;
  const common = {
    bodyLimit: BODY_BYTES,
    config: { rateLimit: { max: changesPerMinute, timeWindow: "1 minute" } },
  };
  app.post("/views", { ...common, schema: SAVE }, async (request, reply) => {
    const { state, isListed, ...summary } = request.body;
    const kind = isListed ? "view" : "link";
    assertSize(kind, state);
    const owner = expectOwner(request);
    const id = createShortId();
    const draft = { kind, id, owner, summary, content: { state }, revision: 0 } as const;
    return reply.status(201).send(toViewHead(await people.put(draft)));
  });
  app.patch("/views/:id", { ...common, schema: CHANGE }, async (request) => {
    const document = await access.findYours(request, request.params);
    const { kind, id, owner } = document;
    const { revision, state, ...changes } = request.body;
    if (state !== undefined) assertSize(kind, state);
    const summary = { ...savedViewSummarySchema.parse(document.summary), ...changes };
    const content = state === undefined ? document.content : { state };
    return toViewHead(await people.put({ kind, id, owner, summary, content, revision }));
  });
  app.delete("/views/:id", { ...common, schema: DELETE }, async (request) => {
    const { kind, id } = await access.findYours(request, request.params);
    return toViewHead(await people.remove(kind, id));
  });
  app.post("/views/:id/restore", { ...common, schema: RESTORE }, async (request) => {
    const { id } = request.params;
    const { kind } = await access.findYours(request, { id, removed: true });
    return toViewHead(await people.restore(kind, id));
  });
};

function assertSize(kind: DocumentKind, state: string): void {
  const bytes = Buffer.byteLength(state);
  if (bytes > STATE_BYTES) throw new DocumentTooLargeError(kind, bytes, STATE_BYTES);
}
