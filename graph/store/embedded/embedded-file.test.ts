/** What is special to a store that is one file: who has it open, what a crash leaves, what damage does. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { directive, eu, smallWorld } from "../../../test/fixtures/small-world.ts";
import { StoreDamagedError, StoreLockedError, StoreUnavailableError } from "../../errors.ts";
import { openEmbeddedStore } from "./embedded-store.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-file-"));
  path = join(folder, "graph.grafeo");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fill(): Promise<void> {
  const store = await openEmbeddedStore({ path });
  await store.prepare();
  await store.apply(smallWorld);
  await store.close();
}

describe("the embedded store's file", () => {
  it("holds everything when it is opened again", async () => {
    await fill();
    const store = await openEmbeddedStore({ path });
    expect((await store.snapshot()).edges.size).toBe(smallWorld.createEdges.length);
    expect(await store.node("eu")).toEqual(eu);
    await store.close();
  });

  it("is the only one left when the store is closed", async () => {
    await fill();
    expect(existsSync(`${path}.wal`)).toBe(false);
    expect(existsSync(`${path}.pid`)).toBe(false);
  });

  it("has the work in itself, without the log, within a second and a half of the last write", async () => {
    const store = await openEmbeddedStore({ path });
    await store.apply(smallWorld);
    const copy = join(folder, "copy.grafeo");
    await vi.waitFor(
      async () => {
        copyFileSync(path, copy);
        const copied = await openEmbeddedStore({ path: copy });
        try {
          expect(await copied.node("tpd")).toEqual(directive);
        } finally {
          await copied.close();
        }
      },
      { timeout: 1500, interval: 100 },
    );
    await store.close();
  });

  it("has the work in itself after a checkpoint that was asked for", async () => {
    const store = await openEmbeddedStore({ path });
    await store.apply(smallWorld);
    await store.checkpoint();
    const copy = join(folder, "copy.grafeo");
    copyFileSync(path, copy);
    const copied = await openEmbeddedStore({ path: copy });
    expect(await copied.node("tpd")).toEqual(directive);
    await copied.close();
    await store.close();
  });

  it("is not opened twice by one process", async () => {
    const store = await openEmbeddedStore({ path });
    await expect(openEmbeddedStore({ path })).rejects.toThrow(StoreLockedError);
    await expect(openEmbeddedStore({ path })).rejects.toThrow("already open in this process");
    await store.close();
  });

  it("answers no more once it is closed, and may be closed twice", async () => {
    await fill();
    const store = await openEmbeddedStore({ path });
    await store.close();
    await store.close();
    await expect(store.node("eu")).rejects.toThrow(StoreUnavailableError);
    await expect(store.apply(smallWorld)).rejects.toThrow(StoreUnavailableError);
    await expect(store.checkpoint()).rejects.toThrow(StoreUnavailableError);
  });

  it("finishes what is being written before it closes", async () => {
    const store = await openEmbeddedStore({ path });
    const writing = store.apply(smallWorld);
    await store.close();
    await writing;
    const again = await openEmbeddedStore({ path });
    expect(await again.node("eu")).toEqual(eu);
    await again.close();
  });
});

describe("a damaged file", () => {
  it.each([
    { how: "cut short", damage: () => truncateSync(path, 20_000) },
    { how: "emptied", damage: () => writeFileSync(path, "") },
    { how: "written over", damage: () => writeFileSync(path, "not a graph ".repeat(4000)) },
  ])("that was $how is refused, says what to do and is left as it is", async ({ damage }) => {
    await fill();
    damage();
    const before = readFileSync(path);
    const refused = openEmbeddedStore({ path });
    await expect(refused).rejects.toThrow(StoreDamagedError);
    await expect(refused).rejects.toThrow(path);
    await expect(refused).rejects.toThrow(/Move it .* to another folder and start again/);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("another process", { timeout: 30_000 }, () => {
  let child: ChildProcess;
  const confirmed: string[] = [];
  beforeEach(async () => {
    confirmed.length = 0;
    const script = fileURLToPath(new URL("../../../test/fixtures/hold-store.ts", import.meta.url));
    child = spawn(process.execPath, ["--import", "tsx", script, path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      confirmed.push(...text.split("\n").filter((line) => line !== ""));
    });
    await vi.waitFor(() => expect(confirmed.length).toBeGreaterThan(20), { timeout: 20_000 });
  });
  afterEach(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  });

  it("that has the store open is named", async () => {
    const refused = openEmbeddedStore({ path });
    await expect(refused).rejects.toThrow(StoreLockedError);
    await expect(refused).rejects.toThrow(`already open in another process (${child.pid})`);
  });

  it("that is killed leaves all that was confirmed, and the store free", async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = await openEmbeddedStore({ path });
    const { nodes } = await store.snapshot();
    expect(confirmed.filter((id) => !nodes.has(id))).toEqual([]);
    // At most the one that was being written is there unconfirmed.
    expect(nodes.size).toBeLessThanOrEqual(confirmed.length + 1);
    await store.close();
  });
});
