import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it, vi } from "vitest";
import { openDatabase } from "./open-database.ts";
import { PacedCheckpoints } from "./paced-checkpoints.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-paced-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("checkpoints half a second after a write, and rests long after one that took long", async () => {
  const database = openDatabase(join(folder, "people.grafeo"));
  const checkpoint = database.db.walCheckpoint.bind(database.db);
  const checkpoints = vi.spyOn(database.db, "walCheckpoint").mockImplementation(() => {
    checkpoint();
    // As in a file of a hundred megabytes.
    const end = performance.now() + 100;
    while (performance.now() < end);
  });
  const paced = new PacedCheckpoints(database);
  paced.schedule();
  await vi.waitFor(() => expect(checkpoints).toHaveBeenCalledTimes(1), { timeout: 1500 });
  paced.schedule();
  await wait(800);
  expect(checkpoints).toHaveBeenCalledTimes(1);
  paced.now();
  expect(checkpoints).toHaveBeenCalledTimes(2);
  paced.stop();
  database.release();
});
