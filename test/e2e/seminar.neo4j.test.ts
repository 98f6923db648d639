import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { findChromium } from "./find-chromium.ts";
import { describeShortSeminar } from "./seminar.contract.ts";
import { useKillableAtlas } from "./seminar/use-killable-atlas.ts";

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

  describeShortSeminar("Neo4j 5.26", useKillableAtlas(chromium, environment));
});
