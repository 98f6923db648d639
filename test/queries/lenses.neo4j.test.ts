/** The same statements give the same rows on both engines. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readLensLibrary } from "../../graph/reading/lens-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");
const codebookFolder = fileURLToPath(new URL("../../ingest/codebook", import.meta.url));

describe.skipIf(uri === null)("the lenses on Neo4j and embedded", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  const folder = mkdtempSync(join(tmpdir(), "atlas-lenses-"));
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

  it.each(readLensLibrary())("$id", async ({ statement }) => {
    const [neo4j, embedded] = await Promise.all(stores.map((store) => store.query(statement, {})));
    expect(neo4j?.columns).toEqual(embedded?.columns);
    expect(neo4j?.rows).toEqual(embedded?.rows);
    expect(neo4j?.rows.length).toBeGreaterThan(0);
  });
});
