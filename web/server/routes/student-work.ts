/** A student's own work. All of a campus is one address, so each student has a limit of their own. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { problemSchema } from "../../contract/problem.ts";
import {
  castVoteSchema,
  newsQuerySchema,
  newsSchema,
  ownWorkSchema,
  saveWorkSchema,
} from "../../contract/work.ts";
import { assertSameSite } from "../assert-same-site.ts";
import { readBearer } from "../classes/read-bearer.ts";
import type { StudentDesk } from "../classes/student-desk.ts";

export interface WorkOptions {
  readonly students: StudentDesk;
  /** With a token that was right before. */
  readonly perStudent: number;
  /** With any other. */
  readonly perAddress: number;
}

const TAGS = ["learn"];
const MAP_BYTES = 1_100_000;
const STUDENT = "student ";

const DESCRIBED = {
  read: {
    tags: TAGS,
    summary: "Your work",
    response: { 200: ownWorkSchema, "4xx": problemSchema },
  },
  news: {
    tags: TAGS,
    summary: "What is new in your class",
    querystring: newsQuerySchema,
    response: { 200: newsSchema, "4xx": problemSchema },
  },
  save: {
    tags: TAGS,
    summary: "Save your work",
    body: saveWorkSchema,
    response: { 200: newsSchema, "4xx": problemSchema },
  },
  vote: {
    tags: TAGS,
    summary: "Vote on a proposition",
    body: castVoteSchema,
    response: { 200: newsSchema, "4xx": problemSchema },
  },
};

export const studentWorkRoutes: FastifyPluginAsyncZod<WorkOptions> = async (app, options) => {
  const { students, perStudent, perAddress } = options;
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  const rateLimit = {
    timeWindow: "1 minute",
    keyGenerator: (request: Parameters<typeof readBearer>[0]) => {
      const student = students.knownStudent(readBearer(request));
      return student === null ? request.ip : `${STUDENT}${student}`;
    },
    max: (_request: unknown, key: string) => (key.startsWith(STUDENT) ? perStudent : perAddress),
  };
  const config = { rateLimit };
  app.get(
    "/work",
    {
      config,
      schema: DESCRIBED.read,
    },
    async (request) => students.read(readBearer(request)),
  );
  app.get(
    "/work/news",
    {
      config,
      schema: DESCRIBED.news,
    },
    async (request) => students.news(readBearer(request)),
  );
  app.put(
    "/work",
    {
      config,
      bodyLimit: MAP_BYTES,
      schema: DESCRIBED.save,
    },
    async (request) => students.save(readBearer(request), request.body),
  );
  app.post(
    "/work/votes",
    {
      config,
      schema: DESCRIBED.vote,
    },
    async (request) => {
      const { vote, choice } = request.body;
      return students.vote(readBearer(request), vote, choice);
    },
  );
};
