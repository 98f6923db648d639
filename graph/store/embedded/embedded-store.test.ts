import { afterAll } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeGraphStore } from "../../../test/contracts/graph-store.contract.ts";
import type { GraphStore } from "../graph-store.ts";
import { createEmbeddedStore } from "./embedded-store.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-embedded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const databases = new WeakMap<GraphStore, OpenDatabase["db"]>();
let opened = 0;

async function openEmptyStore(): Promise<GraphStore> {
  const database = openDatabase(join(folder, `${(opened += 1)}.grafeo`));
  const store = createEmbeddedStore(database);
  databases.set(store, database.db);
  return store;
}

describeGraphStore("the embedded store", openEmptyStore, {
  async writeRaw(store, statement) {
    await databases.get(store)?.executeCypher(statement);
  },
});
