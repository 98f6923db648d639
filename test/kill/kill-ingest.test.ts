import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { KILLS, killIngests } from "./kill-ingest.ts";

it(
  `mends the embedded store after ${KILLS} kills at random moments`,
  { timeout: 400_000 },
  async () => {
    const data = mkdtempSync(join(tmpdir(), "atlas-kill-"));
    const environment = { ATLAS_DATA: data, NEO4J_URI: "" };
    const run = await killIngests({
      environment,
      open: () => openStore(environment),
      seed: Date.now() % 1_000_000,
      within: 1500,
    });
    expect(run.mended === run.undisturbed).toBe(true);
    expect(run.torn).toBeGreaterThan(0);
    rmSync(data, { recursive: true });
  },
);
