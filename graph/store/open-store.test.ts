import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openStore } from "./open-store.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-open-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("opens the embedded store in ATLAS_DATA, and makes that folder", async () => {
  const data = join(folder, "not", "there", "yet");
  const store = await openStore({ ATLAS_DATA: data, NEO4J_URI: "" });
  expect(store.engine.name).toBe("embedded");
  expect(existsSync(join(data, "graph.grafeo"))).toBe(true);
  await store.close();
});
