/** The server goes away under a reader and comes back: what is loaded can be explored on, and nothing has to be reloaded. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("while the server is away, in Chromium", () => {
  const watcher = useBrowser(chromium);
  const folder = mkdtempSync(join(tmpdir(), "atlas-away-"));
  const running: RunningAtlas[] = [];
  afterAll(async () => {
    for (const atlas of running) await atlas.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async (port: string) => {
    const atlas = await startAtlas({ ATLAS_DATA: folder, PORT: port });
    running.push(atlas);
    return atlas;
  };

  it("work goes on with what is loaded, says so, and what was missing comes by itself", async () => {
    cpSync(inject("filledAtlas"), folder, { recursive: true });
    const atlas = await start("0");
    const watched = await watcher.open(`${atlas.address}/entity/tpd`);
    const { page, faults } = watched;
    const heading = (name: string) => page.getByRole("heading", { name, level: 2 }).waitFor();
    await heading("Temporary Protection Directive");
    await page.getByRole("button", { name: /^grants/ }).waitFor();
    await page.evaluate(() => Reflect.set(window, "isSamePage", true));
    // What is opened next is fetched ahead, once the page stands.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => /\/list-[\w-]+\.css/.test(name)),
    );

    expect(await atlas.stop()).toBe(0);
    const away = page.getByText("The server does not answer. What is loaded stays").first();
    const kinds = page.getByRole("button", { name: /^Actor \d/ });
    await kinds.click();
    await expect.poll(() => kinds.getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Control+z");
    await expect.poll(() => kinds.getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("searchbox", { name: "Filter by name" }).fill("ireland");
    await page.getByRole("button", { name: /^Ireland/ }).click();
    await away.waitFor();
    await page.goBack();
    await heading("Temporary Protection Directive");
    await page.getByRole("button", { name: /^grants/ }).waitFor();
    await page.goForward();

    await start(new URL(atlas.address).port);
    await heading("Ireland");
    await away.waitFor({ state: "detached" });
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: /^Relations/ })
      .waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "isSamePage"))).toBe(true);
    expect(faults.filter((fault) => !fault.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
    await page.context().close();
  });
});
