/** The door of a class: its code, and for those who have been in it before, their phrase. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { problemSchema } from "../../contract/problem.ts";
import {
  invitationSchema,
  joinAgainSchema,
  joinedSchema,
  joinSchema,
} from "../../contract/work.ts";
import { assertSameSite } from "../assert-same-site.ts";
import type { JoinDesk } from "../classes/join-desk.ts";

const TAGS = ["learn"];

export const joinRoutes: FastifyPluginAsyncZod<{ joining: JoinDesk }> = async (
  app,
  { joining },
) => {
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  app.get(
    "/join/:code",
    {
      schema: {
        tags: TAGS,
        summary: "What a code leads to",
        params: z.object({ code: z.string().max(20) }),
        response: { 200: invitationSchema, "4xx": problemSchema },
      },
    },
    async (request) => joining.invitation(request.params.code, request.ip),
  );
  app.post(
    "/join",
    {
      schema: {
        tags: TAGS,
        summary: "Join a class",
        description: "The token and the phrase are told once; the server keeps hashes of them.",
        body: joinSchema,
        response: { 201: joinedSchema, "4xx": problemSchema },
      },
    },
    async (request, reply) => {
      const { code, language } = request.body;
      return reply.status(201).send(await joining.join(code, language, request.ip));
    },
  );
  app.post(
    "/join/again",
    {
      schema: {
        tags: TAGS,
        summary: "Go on with another device",
        body: joinAgainSchema,
        response: { 200: joinedSchema, "4xx": problemSchema },
      },
    },
    async (request) => {
      const { code, phrase } = request.body;
      return joining.joinAgain(code, phrase, request.ip);
    },
  );
};
