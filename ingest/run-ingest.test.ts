import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createEmbeddedStore } from "../graph/store/embedded/embedded-store.ts";
import { openDatabase, type OpenDatabase } from "../graph/store/embedded/open-database.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { describeIngest } from "../test/contracts/ingest.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-ingest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const databases = new WeakMap<GraphStore, OpenDatabase["db"]>();
let opened = 0;

describeIngest("the embedded store", {
  async openEmptyStore() {
    const database = openDatabase(join(folder, `${(opened += 1)}.grafeo`));
    const store = createEmbeddedStore(database);
    databases.set(store, database.db);
    return store;
  },
  async writeRaw(store, statement) {
    await databases.get(store)?.executeCypher(statement);
  },
});
