/** What a file of browser tests needs: an atlas in a process of its own, a folder, and watched pages of it. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { type PageOptions, useBrowser, type WatchedPage, type Watcher } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

export interface UsedAtlas extends Pick<Watcher, "openFile"> {
  /** Without a slash at its end; there once the first test runs. */
  readonly address: string;
  /** For files of the tests; gone at the end. */
  readonly folder: string;
  /** A path of this atlas, or a whole address. */
  open(path: string, options?: PageOptions): Promise<WatchedPage>;
}

/** Registers start and end with the test file. Without an environment it has an embedded store of its own. */
export function useAtlas(
  chromium: string | null,
  environment?: Readonly<Record<string, string>>,
): UsedAtlas {
  const watcher = useBrowser(chromium);
  const folder = mkdtempSync(join(tmpdir(), "atlas-e2e-"));
  const running: { atlas?: RunningAtlas } = {};
  beforeAll(async () => {
    if (chromium === null) return;
    const data = join(folder, "data");
    if (environment === undefined) cpSync(inject("filledAtlas"), data, { recursive: true });
    running.atlas = await startAtlas({ ATLAS_DATA: data, ...environment });
  }, 120_000);
  afterAll(async () => {
    await running.atlas?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const addressOf = (): string => {
    const address = running.atlas?.address;
    if (address === undefined) throw new Error("The atlas is there once the first test runs.");
    return address;
  };
  return {
    folder,
    get address() {
      return addressOf();
    },
    open: (path, options) => watcher.open(new URL(path, addressOf()).href, options),
    openFile: watcher.openFile,
  };
}
