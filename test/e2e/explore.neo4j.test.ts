import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { useBrowser } from "./browser.ts";
import { describeExploring } from "./explore.contract.ts";
import { findChromium } from "./find-chromium.ts";

const uri = inject("neo4jUri");
const chromium = findChromium();

describe.skipIf(uri === null || chromium === null)("in Chromium", () => {
  const data = mkdtempSync(join(tmpdir(), "atlas-e2e-"));
  const environment = {
    NEO4J_URI: uri ?? "",
    NEO4J_USER: "",
    NEO4J_PASSWORD: "",
    ATLAS_DATA: data,
  };
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  beforeAll(async () => {
    await raw.empty();
    execFileSync("npx", ["tsx", "ingest/cli.ts", "--quiet"], {
      env: { ...process.env, ...environment },
    });
  }, 120_000);
  afterAll(async () => {
    await raw.close();
    rmSync(data, { recursive: true, force: true });
  });

  describeExploring("Neo4j 5.26", useBrowser(chromium), () => environment);
});
