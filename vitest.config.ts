import { defineConfig } from "vitest/config";

const NEO4J_TESTS = "{graph,ingest,web/contract,web/server,test}/**/*.neo4j.test.ts";
const BROWSER_TESTS = "test/e2e/**/*.e2e.test.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{graph,ingest,web,test}/**/*.test.ts"],
          exclude: [NEO4J_TESTS, BROWSER_TESTS, "node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "neo4j",
          environment: "node",
          // The explorer's journeys run on this store too.
          expect: { poll: { timeout: 15_000 } },
          include: [NEO4J_TESTS],
          exclude: ["node_modules/**"],
          globalSetup: ["test/neo4j/global-setup.ts"],
          testTimeout: 60_000,
          // A first run fetches the jars.
          hookTimeout: 180_000,
          // One database, which each test empties.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          // Software drawing on a busy machine takes its time; what is waited for comes, or fails, all the same.
          expect: { poll: { timeout: 15_000 } },
          retry: 1,
          include: [BROWSER_TESTS],
          globalSetup: ["test/e2e/fill-once.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
