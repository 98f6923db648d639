/** A class as its teachers see it: all of it for whoever has one of its secrets. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  classesResponseSchema,
  classMapSchema,
  classParamsSchema,
  createClassSchema,
  createdClassSchema,
  teacherClassSchema,
} from "../../contract/classes.ts";
import { OWNER_HEADER } from "../../contract/keeping.ts";
import { problemSchema } from "../../contract/problem.ts";
import { assertSameSite } from "../assert-same-site.ts";
import type { OpenClasses } from "../classes/open-classes.ts";
import { toPass } from "../classes/to-pass.ts";
import { expectOwner, isAdmin, readOwner } from "../read-owner.ts";
import { classEventRoutes } from "./class-events.ts";
import { classWorkRoutes } from "./class-works.ts";

export interface ClassRoutesOptions {
  readonly classes: OpenClasses;
  readonly adminToken: string | null;
  /** Begun from one address. */
  readonly classesPerHour: number;
}

/** An activity carries several maps. */
const ACTIVITY_BYTES = 5_000_000;
const TAGS = ["teach"];
const AUTHORIZATION = "Needs a secret of the class, as `Authorization: Bearer …`.";

const DESCRIBED = {
  begin: {
    tags: TAGS,
    summary: "Begin a class",
    description: `With a key of your own in the header \`${OWNER_HEADER}\`. The secret is told once.`,
    body: createClassSchema,
    response: { 201: createdClassSchema, "4xx": problemSchema },
  },
  list: {
    tags: TAGS,
    summary: "Your classes",
    description: `Those begun with the key in the header \`${OWNER_HEADER}\`.`,
    response: { 200: classesResponseSchema, "4xx": problemSchema },
  },
  read: {
    tags: TAGS,
    summary: "A class",
    description: AUTHORIZATION,
    params: classParamsSchema,
    response: { 200: teacherClassSchema, "4xx": problemSchema },
  },
  map: {
    tags: TAGS,
    summary: "What the class says together",
    description: AUTHORIZATION,
    params: classParamsSchema,
    response: { 200: classMapSchema, "4xx": problemSchema },
  },
  erase: {
    tags: TAGS,
    summary: "Delete a class with all of its students' work, for good",
    description: `${AUTHORIZATION} The key that it was begun with will do too.`,
    params: classParamsSchema,
    response: { 204: z.null().describe("Nothing is left"), "4xx": problemSchema },
  },
};

export const classRoutes: FastifyPluginAsyncZod<ClassRoutesOptions> = async (app, options) => {
  const { classes, adminToken, classesPerHour } = options;
  const { teachers } = classes;
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  app.post(
    "/classes",
    {
      bodyLimit: ACTIVITY_BYTES,
      config: { rateLimit: { max: classesPerHour, timeWindow: "1 hour" } },
      schema: DESCRIBED.begin,
    },
    async (request, reply) => {
      const created = await teachers.create(expectOwner(request), request.body);
      return reply.status(201).send(created);
    },
  );
  app.get(
    "/classes",
    {
      schema: DESCRIBED.list,
    },
    async (request) => {
      const owner = isAdmin(request, adminToken) ? readOwner(request) : expectOwner(request);
      return { classes: await teachers.list(owner) };
    },
  );
  app.get(
    "/classes/:id",
    {
      schema: DESCRIBED.read,
    },
    async (request) => teachers.read(toPass(request, request.params.id)),
  );
  app.get(
    "/classes/:id/map",
    {
      schema: DESCRIBED.map,
    },
    async (request) => teachers.map(toPass(request, request.params.id)),
  );
  app.delete(
    "/classes/:id",
    {
      schema: DESCRIBED.erase,
    },
    async (request, reply) => {
      const { id } = request.params;
      const mayErase =
        isAdmin(request, adminToken) || (await teachers.isOwnedBy(id, readOwner(request)));
      if (!mayErase) await teachers.expectTeacher(toPass(request, id));
      await teachers.erase(id);
      return reply.status(204).send(null);
    },
  );
  await app.register(classWorkRoutes, { teachers });
  await app.register(classEventRoutes, { classes });
};
