/** Starts a real Neo4j server for tests, without Docker: jars from Maven Central, a throwaway home, a free port. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type AuthToken } from "neo4j-driver";
import { fetchJars } from "./fetch-jars.ts";
import { findJava } from "./find-java.ts";
import { NEO4J_RELEASES, type Neo4jVersion } from "./neo4j-versions.ts";
import { ServerProcess } from "./server-process.ts";

export interface Neo4jOptions {
  readonly version: Neo4jVersion;
  /** With it, the user is {@link TEST_USER} and the password {@link TEST_PASSWORD}. */
  readonly auth?: boolean;
  /** Settings that differ from `neo4j-tests.conf`. */
  readonly conf?: Readonly<Record<string, string>>;
  readonly heap?: string;
  /** Java compiles and collects as it does in earnest: for benchmarks. */
  readonly isMeasured?: boolean;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly port: number;
  readonly home: string;
  /** Of the process group; a restart gives another. */
  readonly pid: number;
  /** Ends it and removes its home. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. Its home stays. */
  kill(): void;
  /** Starts it on the same port and home, whether or not it still runs. */
  restart(): Promise<void>;
}

export const TEST_USER = "neo4j";
export const TEST_PASSWORD = "atlas-tests";

const FIRST_PASSWORD = "neo4j";
const START_LIMIT = 120_000;

/** @throws Neo4jMissingError */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const { version, auth = false, heap = "512m", isMeasured = false } = options;
  const { mainClass } = NEO4J_RELEASES[version];
  const java = findJava(version).command;
  const jars = await fetchJars(version);
  const home = mkdtempSync(join(tmpdir(), "atlas-neo4j-"));
  const port = await findFreePort();
  const uri = `bolt://127.0.0.1:${port}`;
  writeHome(home, toConf(port, auth, options.conf ?? {}));

  const start = () => new ServerProcess({ java, jars, mainClass, home, heap, isMeasured });
  let server = start();
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    if (auth) await setPassword(server, uri);
    await waitUntilReady(server, uri, tokenFor(auth));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri,
    port,
    home,
    get pid() {
      return server.pid;
    },
    stop,
    kill: () => server.kill(),
    async restart() {
      await server.stop();
      server = start();
      await waitUntilReady(server, uri, tokenFor(auth));
    },
  };
}

function tokenFor(auth: boolean): AuthToken {
  return auth ? neo4j.auth.basic(TEST_USER, TEST_PASSWORD) : neo4j.auth.basic("", "");
}

function toConf(port: number, auth: boolean, changes: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL("neo4j-tests.conf", import.meta.url), "utf8");
  const settings = new Map(
    template
      .replaceAll("PORT", String(port))
      .split("\n")
      .filter((line) => line.includes("=") && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  settings.set("dbms.security.auth_enabled", String(auth));
  for (const [key, value] of Object.entries(changes)) settings.set(key, value);
  return [...settings].map(([key, value]) => `${key}=${value}\n`).join("");
}

function writeHome(home: string, conf: string): void {
  for (const folder of ["conf", "import", "plugins"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, "conf", "neo4j.conf"), conf);
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}

async function waitUntilReady(server: ServerProcess, uri: string, token: AuthToken): Promise<void> {
  const driver = neo4j.driver(uri, token, { connectionTimeout: 2_000 });
  const deadline = Date.now() + START_LIMIT;
  try {
    while (!(await answers(() => driver.verifyConnectivity({ database: "neo4j" })))) {
      if (server.hasEnded) throw new Error(`Neo4j ended while starting. It said: ${server.output}`);
      if (Date.now() > deadline) {
        throw new Error(`Neo4j was not ready in time. It said: ${server.output}`);
      }
      await wait(250);
    }
  } finally {
    await driver.close();
  }
}

/** The first login may do nothing but choose another password. */
async function setPassword(server: ServerProcess, uri: string): Promise<void> {
  const token = neo4j.auth.basic(TEST_USER, FIRST_PASSWORD);
  const driver = neo4j.driver(uri, token, { connectionTimeout: 2_000 });
  const change = "ALTER CURRENT USER SET PASSWORD FROM $first TO $password";
  const parameters = { first: FIRST_PASSWORD, password: TEST_PASSWORD };
  const deadline = Date.now() + START_LIMIT;
  try {
    while (
      !(await answers(() => driver.executeQuery(change, parameters, { database: "system" })))
    ) {
      if (server.hasEnded || Date.now() > deadline) {
        throw new Error(`Neo4j did not take a password. It said: ${server.output}`);
      }
      await wait(250);
    }
  } finally {
    await driver.close();
  }
}

/** Whether it answered; a server that is starting refuses in many ways. */
async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return ask().then(
    () => true,
    () => false,
  );
}
