/** One server and one atlas for all that a reader does, because starting them costs more than the journeys. */
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { describeExploring } from "./explore.contract.ts";
import { findChromium } from "./find-chromium.ts";
import { describeJourneys } from "./journeys.contract.ts";
import { useAtlas } from "./use-atlas.ts";

const uri = inject("neo4jUri");
const chromium = findChromium();

describe.skipIf(uri === null || chromium === null)("in Chromium", { retry: 1 }, () => {
  const environment = { NEO4J_URI: uri ?? "", NEO4J_USER: "", NEO4J_PASSWORD: "" };
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  beforeAll(async () => {
    await raw.empty();
    execFileSync("npx", ["tsx", "ingest/cli.ts", "--quiet"], {
      env: { ...process.env, ...environment },
    });
  }, 120_000);
  afterAll(() => raw.close());

  const atlas = useAtlas(chromium, environment);
  describeExploring("Neo4j 5.26", atlas);
  describeJourneys("Neo4j 5.26", atlas);
});
