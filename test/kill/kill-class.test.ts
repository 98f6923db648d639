import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { killClass } from "./kill-class.ts";
import { startClassServer } from "./start-class-server.ts";

it("loses no save that it acknowledged when it is killed, and the class goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-kill-class-"));
  const run = await killClass({
    start: () => startClassServer("classes", { ATLAS_DATA: folder, NEO4J_URI: "" }),
    students: 40,
    rounds: 3,
    saveEveryMs: 150,
    within: 1500,
    seed: Date.now() % 1_000_000,
  });
  expect(run).toMatchObject({ lost: 0, refused: [], goesOn: true });
  expect(run.acknowledged).toBeGreaterThan(40);
  rmSync(folder, { recursive: true, force: true });
});
