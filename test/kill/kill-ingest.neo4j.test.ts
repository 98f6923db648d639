import { afterAll, describe, expect, inject, it } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { KILLS, killIngests } from "./kill-ingest.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  it(
    `mends the database after ${KILLS} kills at random moments`,
    { timeout: 400_000 },
    async () => {
      await raw.empty();
      const environment = { NEO4J_URI: uri ?? "", NEO4J_USER: "", NEO4J_PASSWORD: "" };
      const run = await killIngests({
        environment,
        open: () => openStore(environment),
        seed: Date.now() % 1_000_000,
        within: 1500,
      });
      expect(run.mended === run.undisturbed).toBe(true);
      expect(run.torn).toBeGreaterThan(0);
      await raw.empty();
    },
  );
});
