/** Listens, says where, and stops gracefully. */
import type { FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openCourses } from "../../graph/course/open-courses.ts";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import type { PeopleStore } from "../../graph/people/people-store.ts";
import { readActivityLibrary } from "../../graph/reading/activity-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { DEFAULT_DATA_FOLDER } from "../../graph/store/open-store.ts";
import { type AuditLog, openAuditLog } from "./audit-log.ts";
import { createApp } from "./create-app.ts";

export interface ListenOptions {
  readonly store: GraphStore;
  readonly people: PeopleStore;
  readonly gate: CypherGate;
  readonly clientFolder: string | null;
  readonly codebookVersion: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface RunningServer {
  readonly address: string;
  /** Finishes requests, checkpoints and closes the stores. */
  stop(): Promise<void>;
}

const GRACE_MS = 3000;
const SHORTEST_TOKEN = 16;

/** The address cannot be had. The message says what to do. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** @throws ListenError @throws CourseError @throws ActivityFileError */
export async function listen({
  environment,
  store,
  ...options
}: ListenOptions): Promise<RunningServer> {
  const { host, port } = readAddress(environment);
  const trustProxy = environment["TRUST_PROXY"] === "1" || environment["TRUST_PROXY"] === "true";
  const adminToken = readAdminToken(environment);
  const audit = openAudit(environment);
  const courses = openCourses(environment, store, options.gate);
  const folder = environment["ATLAS_DATA"] || DEFAULT_DATA_FOLDER;
  const activities = [...readActivityLibrary(), ...readActivityLibrary(join(folder, "activities"))];
  const parts = { ...options, store, courses, activities, audit };
  const here = { host, publicUrl: readPublicUrl(environment) };
  const app = await createApp({ ...parts, adminToken, trustProxy, here, log: true });
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw explain(cause, host, port);
  }
  // Read before somebody comes, so that the first reader does not wait for it. What goes wrong is theirs to be told.
  const overview = app.inject("/api/overview").then(
    () => undefined,
    () => undefined,
  );
  const bound = app.server.address() as AddressInfo;
  return {
    address: `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}/`,
    stop: async () => {
      // First, so that nobody waits for a statement that takes its time.
      await Promise.all([options.gate.close(), courses.close()]);
      await Promise.all([overview, closeWithGrace(app)]);
      try {
        await audit.close();
        await options.people.close();
      } finally {
        await store.checkpoint();
        await store.close();
      }
    },
  };
}

/** Requests may finish. A browser also keeps connections open on which it asks nothing, for more than a minute. */
async function closeWithGrace(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
  await app.close();
  clearTimeout(timer);
}

function openAudit(environment: ListenOptions["environment"]): AuditLog {
  const folder = environment["ATLAS_DATA"] || DEFAULT_DATA_FOLDER;
  const withText = environment["AUDIT_STATEMENTS"] === "1";
  return openAuditLog({ path: join(folder, "audit.log"), withText });
}

function readAddress(environment: ListenOptions["environment"]): { host: string; port: number } {
  const text = environment["PORT"] ?? "4173";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ListenError(
      `PORT is "${text}". Give a number from 0 to 65535; 0 takes any free port.`,
    );
  return { host: environment["HOST"] ?? "127.0.0.1", port };
}

/** @throws ListenError for what no browser could open */
function readPublicUrl(environment: ListenOptions["environment"]): string | null {
  const text = environment["PUBLIC_URL"];
  if (text === undefined || text === "") return null;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new ListenError(
      `PUBLIC_URL is "${text}". Give the whole address under which students open the atlas, such as https://atlas.example.edu, or leave it away.`,
    );
  }
  return text.replace(/\/+$/, "");
}

/** @throws ListenError for one that could be guessed */
function readAdminToken(environment: ListenOptions["environment"]): string | null {
  const token = environment["ATLAS_ADMIN_TOKEN"];
  if (token === undefined || token === "") return null;
  if (token.length < SHORTEST_TOKEN) {
    throw new ListenError(
      `ATLAS_ADMIN_TOKEN is shorter than ${SHORTEST_TOKEN} characters, and whoever guesses it may delete what others saved. Give a longer one (openssl rand -hex 16), or leave it away.`,
    );
  }
  return token;
}

function explain(cause: unknown, host: string, port: number): ListenError {
  const code = (cause as NodeJS.ErrnoException).code;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or start with another port: PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} may not be used by this user. Start with a port above 1024: PORT=4173 npm start.`,
    EADDRNOTAVAIL: `This machine has no address "${host}". Leave HOST away, or give one of this machine's addresses.`,
    ENOTFOUND: `HOST "${host}" is not known. Leave it away, or give one of this machine's addresses.`,
  };
  return new ListenError(
    sentences[code ?? ""] ?? `Cannot listen on ${host}:${port}: ${String(cause)}`,
    { cause },
  );
}
