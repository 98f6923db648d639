/** The server as a value: no effects at import, everything it needs handed in. `main.ts` listens. */
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance } from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import type { OpenedCourses } from "../../graph/course/open-courses.ts";
import { GraphError } from "../../graph/errors.ts";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import type { ActivityFile } from "../../graph/model/activity-file.ts";
import type { PeopleStore } from "../../graph/people/people-store.ts";
import { readActivityLibrary } from "../../graph/reading/activity-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { AuditLog } from "./audit-log.ts";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts";
import { openClasses } from "./classes/open-classes.ts";
import { SAVED_STATEMENTS } from "./keeping/saved-statements.ts";
import { SAVED_VIEWS } from "./keeping/saved-views.ts";
import { toProblem, WebError } from "./problem.ts";
import { activityRoutes } from "./routes/activities.ts";
import { classRoutes } from "./routes/classes.ts";
import { courseRoutes } from "./routes/courses.ts";
import { cypherRoutes } from "./routes/cypher.ts";
import { entityRoutes } from "./routes/entities.ts";
import { exportRoutes } from "./routes/exports.ts";
import { healthRoutes } from "./routes/health.ts";
import { type HereOptions, hereRoutes } from "./routes/here.ts";
import { keptStateRoutes } from "./routes/kept-states.ts";
import { joinRoutes } from "./routes/join.ts";
import { lensRoutes } from "./routes/lenses.ts";
import { mapHelpRoutes } from "./routes/map-help.ts";
import { mapRoutes } from "./routes/maps.ts";
import { nearbyRoutes } from "./routes/nearby.ts";
import { overviewRoutes } from "./routes/overview.ts";
import { readyActivityRoutes } from "./routes/ready-activities.ts";
import { questionRoutes } from "./routes/questions.ts";
import { pathRoutes } from "./routes/paths.ts";
import { schemaRoutes } from "./routes/schema.ts";
import { searchRoutes } from "./routes/search.ts";
import { sentenceRoutes } from "./routes/sentences.ts";
import { studentWorkRoutes } from "./routes/student-work.ts";
import { tourRoutes } from "./routes/tours.ts";
import { workRoutes } from "./routes/works.ts";
import { staticFiles } from "./static-files.ts";

export interface AppOptions {
  readonly store: GraphStore;
  /** The built client; null serves the API alone. */
  readonly clientFolder: string | null;
  readonly codebookVersion?: string | null;
  /** Where it listens, for teachers to say; without it, for this machine alone. */
  readonly here?: HereOptions;
  /** Where people's own things are kept; without it the addresses for them are not there. */
  readonly people?: PeopleStore;
  /** Answers people's own statements; without it there is no address for them. */
  readonly gate?: CypherGate;
  /** Tasks in Cypher; without them there is no address for them. */
  readonly courses?: Pick<OpenedCourses, "courses" | "gates">;
  /** Ready activities, instead of the library's own. */
  readonly activities?: readonly ActivityFile[];
  /** Of these statements. */
  readonly audit?: AuditLog | null;
  /** For whoever may delete what others made. */
  readonly adminToken?: string | null;
  /** Requests a minute from one address. A campus is one address, so it is generous. */
  readonly requestsPerMinute?: number;
  /** Of these, those that change what is kept. */
  readonly changesPerMinute?: number;
  /** People's own statements a minute from one address, beside the others. */
  readonly statementsPerMinute?: number;
  /** Classes begun an hour from one address. */
  readonly classesPerHour?: number;
  /** Requests a minute of one student, beside the others. */
  readonly requestsPerStudent?: number;
  /** For what depends on the time of a class. */
  readonly now?: () => Date;
  readonly trustProxy?: boolean;
  readonly log?: boolean;
}

const REQUESTS_PER_MINUTE = 6000;

export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, people, clientFolder, codebookVersion = null } = options;
  const app = Fastify({
    logger: options.log === true ? { level: "warn" } : false,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: "idle",
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  setProblems(app);
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    // A classroom LAN speaks plain http; a server behind TLS sets this in its proxy.
    hsts: false,
  });
  // The built files are compressed already; this is for answers.
  await app.register(compress, { threshold: 2048, encodings: ["gzip"] });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    timeWindow: "1 minute",
  });
  await describeApi(app);
  await app.register(
    async (api) => {
      await api.register(healthRoutes, { store, codebookVersion });
      await api.register(hereRoutes, options.here ?? { host: "127.0.0.1", publicUrl: null });
      await api.register(overviewRoutes, { store });
      await api.register(searchRoutes, { store });
      await api.register(entityRoutes, { store });
      await api.register(pathRoutes, { store });
      await api.register(nearbyRoutes, { store });
      await api.register(mapHelpRoutes, { store });
      await api.register(questionRoutes, { store });
      await api.register(workRoutes, { store });
      await api.register(tourRoutes);
      const files = options.activities ?? readActivityLibrary();
      await api.register(readyActivityRoutes, { store, files });
      if (people !== undefined) {
        const { adminToken = null, changesPerMinute = 600 } = options;
        for (const resource of [SAVED_VIEWS, SAVED_STATEMENTS])
          await api.register(keptStateRoutes, { resource, people, adminToken, changesPerMinute });
        await api.register(mapRoutes, { people, adminToken, changesPerMinute });
        await api.register(activityRoutes, { people, adminToken, changesPerMinute });
        await serveClasses(api, people, options);
      }
      await api.register(sentenceRoutes, { store });
      await api.register(lensRoutes, { store });
      await api.register(exportRoutes, { store });
      if (options.gate !== undefined) {
        const { gate, audit = null, statementsPerMinute = 3000 } = options;
        await api.register(schemaRoutes, { store });
        await api.register(cypherRoutes, { gate, audit, statementsPerMinute });
        if (options.courses !== undefined)
          await api.register(courseRoutes, { ...options.courses, statementsPerMinute });
      }
    },
    { prefix: "/api" },
  );
  if (clientFolder !== null) await app.register(staticFiles, { folder: clientFolder });
  return app;
}

async function serveClasses(
  api: FastifyInstance,
  people: PeopleStore,
  options: AppOptions,
): Promise<void> {
  const { store, adminToken = null, now = () => new Date(), classesPerHour = 60 } = options;
  // What the store does not answer now it may answer later.
  const onError = (error: unknown) =>
    error instanceof GraphError ? api.log.warn(error.message) : api.log.error(error);
  const classes = openClasses({ people, store, now: () => now().getTime(), onError });
  api.addHook("onClose", () => classes.stop());
  await api.register(classRoutes, { classes, adminToken, classesPerHour });
  await api.register(joinRoutes, classes);
  await api.register(studentWorkRoutes, {
    students: classes.students,
    perStudent: options.requestsPerStudent ?? 120,
    perAddress: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
  });
}

async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Human Security Atlas",
        description: "Read access to the atlas: entities, relations, statements and their sources.",
        version: "1.0.0",
        license: { name: "MIT", identifier: "MIT" },
      },
      tags: [
        { name: "atlas", description: "The atlas as a whole" },
        { name: "explore", description: "From node to node" },
        { name: "ask", description: "People's own statements, read-only" },
        { name: "keep", description: "What readers save: read by id, changed by their owner" },
        { name: "teach", description: "Classes, as their teachers see them" },
        { name: "learn", description: "Classes, as their students see them" },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    // The interface sets inline styles; only its own page may, and it loads nothing from elsewhere.
    staticCSP:
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    uiConfig: { validatorUrl: null },
  });
}

function setProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = hasZodFastifySchemaValidationErrors(error)
      ? toProblem(new WebError(400, "BAD_REQUEST", "Bad request", describeValidation(error)))
      : toProblem(error);
    if (problem.status >= 500) request.log.error(error);
    return reply
      .status(problem.status)
      .type("application/problem+json")
      .send(JSON.stringify(problem));
  });
  app.setNotFoundHandler((request, reply) => {
    const problem = toProblem(
      new WebError(
        404,
        "NOT_FOUND",
        "Nothing here",
        `${request.method} ${request.url.split("?")[0]} is no address of this server. /api/docs lists them.`,
      ),
    );
    return reply.status(404).type("application/problem+json").send(JSON.stringify(problem));
  });
}

function describeValidation(error: {
  validation: readonly { instancePath: string; message?: string | undefined }[];
  validationContext?: string | undefined;
}): string {
  const parts = error.validation.map(
    ({ instancePath, message }) =>
      `${instancePath.replace(/^\//, "") || "the request"}: ${message ?? "is not right"}`,
  );
  return `${error.validationContext ?? "request"}: ${parts.join("; ")}.`;
}
