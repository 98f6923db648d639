/** `npm start` as a new user meets it. */
import { createServer } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startAndEnd, startAtlas } from "./start-atlas.ts";

describe("npm start", { timeout: 120_000 }, () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "atlas-start-"));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  it("fills the store, prints the address last, ends with 0 on Ctrl-C, and starts again without filling", async () => {
    const first = await startAtlas({ ATLAS_DATA: data });
    expect(first.output()).toContain("Filling the atlas");
    expect(first.output().trim().split("\n").at(-1)).toBe(`${first.address}/`);
    const health = (await (await fetch(`${first.address}/api/health`)).json()) as {
      status: string;
    };
    expect(health).toMatchObject({ status: "ok", ingestDue: false });
    expect(await first.stop()).toBe(0);

    const second = await startAtlas({ ATLAS_DATA: data });
    expect(second.output()).not.toContain("Filling");
    expect(await (await fetch(`${second.address}/api/health`)).json()).toEqual(health);
    expect(await second.stop()).toBe(0);
  });

  it("says that the port is taken, and how to take another", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await startAndEnd({ ATLAS_DATA: data, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken by another program.`);
    expect(output).not.toContain("    at ");
  });

  it("says that another atlas has the store open, and which", async () => {
    const running = await startAtlas({ ATLAS_DATA: data });
    const { code, output } = await startAndEnd({ ATLAS_DATA: data });
    expect(code).toBe(2);
    expect(output).toContain("graph.grafeo");
    expect(output).toMatch(/ATLAS_DATA/);
    expect(output).not.toContain("    at ");
    expect(await running.stop()).toBe(0);
  });

  it("never overwrites a damaged store, and says what to do", async () => {
    const file = join(data, "graph.grafeo");
    writeFileSync(file, "this is not a graph");
    const { code, output } = await startAndEnd({ ATLAS_DATA: data });
    expect(code).toBe(2);
    expect(output).toContain(file);
    expect(output).not.toContain("    at ");
    expect(readFileSync(file, "utf8")).toBe("this is not a graph");
  });

  it.each([
    [{ NEO4J_URI: "bolt://127.0.0.1:9" }, 2, /did not answer/],
    [{ NEO4J_URI: "ftp://127.0.0.1" }, 2, /NEO4J_URI/],
    [{ PORT: "many" }, 1, /PORT is "many"/],
  ])("answers %o with a sentence", async (environment, expected, sentence) => {
    const { code, output } = await startAndEnd({ ATLAS_DATA: data, ...environment });
    expect(output).toMatch(sentence);
    expect(output).not.toContain("    at ");
    expect(code).toBe(expected);
  });
});
