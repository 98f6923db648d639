/** The same statements give the same rows on both engines: lenses, and questions with their defaults and other values. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readLensLibrary } from "../../graph/reading/lens-library.ts";
import { defaultsOf, readQuestionLibrary } from "../../graph/reading/question-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { OTHER_VALUES } from "./other-values.ts";

const uri = inject("neo4jUri");
const codebookFolder = fileURLToPath(new URL("../../ingest/codebook", import.meta.url));

describe.skipIf(uri === null)("on Neo4j and embedded", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  const folder = mkdtempSync(join(tmpdir(), "atlas-library-"));
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    await raw.empty();
    for (const environment of [{ NEO4J_URI: uri ?? "" }, { ATLAS_DATA: folder }]) {
      const store = await openStore(environment);
      stores.push(store);
      await runIngest(store, { codebookFolder });
    }
  }, 180_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await raw.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The rows of both; those of the embedded engine first. */
  const ask = async (statement: string, parameters: Parameters<GraphStore["query"]>[1]) => {
    const [neo4j, embedded] = await Promise.all(
      stores.map((store) => store.query(statement, parameters)),
    );
    expect(neo4j?.columns).toEqual(embedded?.columns);
    return [embedded?.rows ?? [], neo4j?.rows] as const;
  };

  it.each(readLensLibrary())("the lens $id", async ({ statement }) => {
    const [embedded, neo4j] = await ask(statement, {});
    expect(neo4j).toEqual(embedded);
    expect(embedded.length).toBeGreaterThan(0);
  });

  it.each(readQuestionLibrary())("the question $id", async (question) => {
    const [embedded, neo4j] = await ask(question.statement, defaultsOf(question));
    expect(neo4j).toEqual(embedded);
    expect(embedded.length).toBeGreaterThan(0);
  });

  it.each(readQuestionLibrary().filter(({ id }) => id in OTHER_VALUES))(
    "the question $id, asked with something else",
    async ({ id, statement }) => {
      const [embedded, neo4j] = await ask(statement, OTHER_VALUES[id] ?? {});
      expect(neo4j).toEqual(embedded);
    },
  );
});
