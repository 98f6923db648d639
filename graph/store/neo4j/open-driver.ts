/** The one driver of the process, checked: the address can be read, the server answers, lets us in and is new enough. */
import neo4j, { type Driver, type ServerInfo } from "neo4j-driver";
import { StoreRefusedError, StoreTooOldError } from "../../errors.ts";
import { type ServerAddress, toGraphError } from "./map-error.ts";

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface OpenDriver {
  readonly driver: Driver;
  readonly address: ServerAddress;
  /** Of the server: `5.26.30`, `2026.08.1`. */
  readonly version: string;
}

const OLDEST = 5;

const CONFIG = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 5_000,
  maxConnectionPoolSize: 20,
  maxTransactionRetryTime: 5_000,
  // Also after a short rest: a server that was restarted leaves dead connections in the pool.
  connectionLivenessCheckTimeout: 30_000,
  // Every answer is taken whole: asking for it in parts would only let the server wait between them.
  fetchSize: -1,
  useBigInt: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" },
  userAgent: "human-security-atlas",
} as const;

/** @throws StoreRefusedError, StoreTooOldError, StoreUnavailableError */
export async function openDriver(settings: Neo4jSettings): Promise<OpenDriver> {
  const { database, user } = settings;
  const address = { uri: withoutCredentials(settings.uri), database, user };
  const driver = createDriver(settings, address);
  try {
    const info = await driver.getServerInfo({ database });
    const version = checkVersion(info, address);
    // Only a statement finds out whether there is such a database.
    await driver.executeQuery("RETURN 1", {}, { database, routing: neo4j.routing.READ });
    return { driver, address, version };
  } catch (error) {
    await driver.close();
    throw toGraphError(error, address);
  }
}

function createDriver({ uri, user, password }: Neo4jSettings, address: ServerAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), CONFIG);
  } catch (cause) {
    throw new StoreRefusedError(
      `NEO4J_URI is "${address.uri}", which is not the address of a Neo4j database. Give one such as bolt://localhost:7687 or neo4j+s://abc.databases.neo4j.io.`,
      { cause },
    );
  }
}

function checkVersion({ agent }: ServerInfo, { uri }: ServerAddress): string {
  const version = /(\d+(?:\.\d+)+)/.exec(agent ?? "")?.[1] ?? "0.0";
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new StoreTooOldError(
      `The server at ${uri} is ${agent ?? "of an unknown version"}. The atlas needs Neo4j ${OLDEST} or newer.`,
    );
  }
  return version;
}

/** Some people write `bolt://user:password@host`. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, "//");
}
