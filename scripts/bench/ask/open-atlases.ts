/** The real server on each engine, filled with the codebook, beside the same engine without it. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import g from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import { EMBEDDED_FILE, openStore } from "../../../graph/store/open-store.ts";
import { runIngest } from "../../../ingest/run-ingest.ts";
import { type RunningNeo4j, startNeo4j } from "../../../test/neo4j/start-neo4j.ts";
import { type RunningServer, startServer } from "../client/start-server.ts";
import type { Asked } from "./http-asker.ts";

const CODEBOOK = fileURLToPath(new URL("../../../ingest/codebook", import.meta.url));
const VERSION = "5.26.30";

export type EngineName = "embedded" | "neo4j";

export interface OpenAtlas {
  readonly engine: EngineName;
  readonly address: string;
  /** Of the server. */
  readonly pid: number;
  /** The same statement as the engine's own library runs it; how many rows came. */
  raw(asked: Asked): Promise<number>;
  close(): Promise<void>;
}

export type AtlasLimits = Readonly<Record<`CYPHER_${string}`, string>>;

export async function openEmbeddedAtlas(
  folder: string,
  limits: AtlasLimits = {},
): Promise<OpenAtlas> {
  const filled = await openStore({ ATLAS_DATA: folder });
  await filled.prepare();
  await runIngest(filled, { codebookFolder: CODEBOOK });
  await filled.checkpoint();
  await filled.close();
  const copy = join(folder, "raw.grafeo");
  copyFileSync(join(folder, EMBEDDED_FILE), copy);
  const server = await startServer(folder, limits);
  const db = g.GrafeoDB.openReadOnly(copy);
  return {
    ...named("embedded", server),
    async raw({ statement, parameters = {} }) {
      const result = await db.executeCypher(statement, { ...parameters });
      return result.toArray().length;
    },
    async close() {
      db.close();
      await server.stop();
    },
  };
}

/** @throws Neo4jMissingError */
export async function withNeo4j<T>(work: (database: RunningNeo4j) => Promise<T>): Promise<T> {
  const database = await startNeo4j({ version: VERSION, heap: "1g", isMeasured: true });
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

export async function openNeo4jAtlas(
  { uri }: RunningNeo4j,
  folder: string,
  limits: AtlasLimits = {},
): Promise<OpenAtlas> {
  const filled = await openStore({ NEO4J_URI: uri });
  await filled.prepare();
  await runIngest(filled, { codebookFolder: CODEBOOK });
  await filled.close();
  const server = await startServer(folder, { ...limits, NEO4J_URI: uri });
  const driver = neo4j.driver(uri, neo4j.auth.basic("", ""), { telemetryDisabled: true });
  return {
    ...named("neo4j", server),
    async raw({ statement, parameters = {} }: Asked) {
      const { records } = await driver.executeQuery(statement, parameters, {
        database: "neo4j",
        routing: neo4j.routing.READ,
      });
      return records.length;
    },
    async close() {
      await driver.close();
      await server.stop();
    },
  };
}

function named(engine: EngineName, { address, pid }: RunningServer) {
  return { engine, address, pid };
}
