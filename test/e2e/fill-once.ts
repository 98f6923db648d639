/** Fills one embedded store for the whole run; each file of browser tests has a copy of it, which is four times as fast. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startAtlas } from "./start-atlas.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder as `ATLAS_DATA` names it. */
    filledAtlas: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-filled-"));
  const atlas = await startAtlas({ ATLAS_DATA: folder });
  await atlas.stop();
  project.provide("filledAtlas", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
