/** An atlas that is killed in the middle, and comes back at the same address with the same data. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import type { KillableServer } from "../../kill/kill-class.ts";
import { startClassServer } from "../../kill/start-class-server.ts";
import { type PageOptions, useBrowser, type WatchedPage } from "../browser.ts";

export interface KillableAtlas {
  /** Without a slash at its end. */
  readonly address: string;
  open(path: string, options?: PageOptions): Promise<WatchedPage>;
  /** Without a word to it. */
  kill(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Registers start and end with the test file. Without an environment it has an embedded store of its own. */
export function useKillableAtlas(
  chromium: string | null,
  environment?: Readonly<Record<string, string>>,
): KillableAtlas {
  const watcher = useBrowser(chromium);
  const folder = mkdtempSync(join(tmpdir(), "atlas-seminar-"));
  const data = join(folder, "data");
  /** The last one that was started, until it is killed. */
  const running: { server?: KillableServer | undefined; address?: string } = {};
  const start = async (port: string): Promise<void> => {
    const own = { NEO4J_URI: "", ...environment };
    running.server = await startClassServer("atlas", { ATLAS_DATA: data, PORT: port, ...own });
    running.address = running.server.address;
  };
  const kill = async (): Promise<void> => {
    const { server } = running;
    running.server = undefined;
    await server?.kill();
  };
  const addressOf = (): string => {
    if (running.address === undefined) throw new Error("The atlas is there once the test runs.");
    return running.address;
  };
  beforeAll(async () => {
    if (chromium === null) return;
    if (environment === undefined) cpSync(inject("filledAtlas"), data, { recursive: true });
    await start("0");
  }, 120_000);
  afterAll(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get address() {
      return addressOf();
    },
    open: (path, options) => watcher.open(new URL(path, addressOf()).href, options),
    kill,
    startAgain: () => start(new URL(addressOf()).port),
  };
}
