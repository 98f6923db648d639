/** "How are these connected?", by key presses alone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, useBrowser } from "./browser.ts";
import { countPixels } from "./count-pixels.ts";
import { findChromium } from "./find-chromium.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();
const ACCENT = "#1c5a9e";

describe.skipIf(chromium === null)("paths between entities, in Chromium", () => {
  const data = mkdtempSync(join(tmpdir(), "atlas-paths-"));
  const watcher = useBrowser(chromium);
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it("shows five as sentences between what an Indonesian and a Ukrainian name find, and lights the one that is chosen", async () => {
    const watched = await watcher.open(`${atlas.address}/`);
    const { page } = watched;
    await page.getByRole("heading", { name: "Start with a question" }).waitFor();
    await findInPalette(page, "Uni Eropa", /^European Union/);
    await page.getByRole("heading", { name: "European Union", level: 2 }).waitFor();
    const canvas = page.getByRole("main");
    const before = await countPixels(canvas, ACCENT);

    await findInPalette(page, "connected", /How are these connected/);
    await page.getByRole("heading", { name: "How are these connected?" }).waitFor();
    await tabTo(page, "combobox Entity 2");
    await page.keyboard.type("продовольча безпека");
    await page.getByRole("option", { name: /Food security/ }).waitFor();
    await page.keyboard.press("Enter");
    const question = "How are the European Union and food security connected?";
    await page.getByRole("heading", { name: question }).waitFor();

    const paths = page.getByRole("button", { name: /^\d The European Union .+\./ });
    await expect.poll(() => paths.count()).toBe(5);
    for (const text of await paths.allInnerTexts())
      expect(text).toMatch(/^\d\s+The .+\.\s+\d step/);
    await tabTo(page, "button 1 The European Union");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => paths.nth(1).getAttribute("aria-pressed")).toBe("true");
    await page.getByText("Path 2 of 5 stands out on the canvas.").waitFor();
    await page.getByRole("button", { name: /caters for food\..*§8 ¶2/ }).waitFor();
    // Its middle was not around the European Union: it has been brought to the canvas.
    expect(page.url()).toMatch(/lit=[^&]*amif[^&]*need-food/);
    await expect.poll(() => countPixels(canvas, ACCENT)).toBeGreaterThan(before + 300);

    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "European Union", level: 2 }).waitFor();
    expect(page.url()).not.toContain("lit=");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("says what would open a path where there is none, and opens it", async () => {
    const watched = await watcher.open(`${atlas.address}/?panel=paths:hs-food,eu`);
    const { page } = watched;
    await page.getByRole("button", { name: /^1 Human security includes/ }).waitFor();
    await tabTo(page, "button Either direction");
    await page.keyboard.press("Enter");
    await tabTo(page, "radio Either direction");
    await page.keyboard.press("ArrowDown");
    await page
      .getByText(/^No path of up to 5 steps joins food security and the European Union/)
      .waitFor();
    await tabTo(page, "button In either direction there are more than 10");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^1 Human security includes/ }).waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
});

async function findInPalette(page: Page, text: string, found: RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(text);
  await page.getByRole("option", { name: found }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** Goes on with the Tab key until the focus is on what has this role and begins with these words. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const MOST_STOPS = 160;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return "";
      const role =
        element.getAttribute("role") ?? element.getAttribute("type") ?? element.localName;
      const words = element.ariaLabel ?? element.closest("label")?.textContent;
      return `${role} ${words ?? element.textContent}`.replace(/^(\w+ \d)(?=\S)/, "$1 ");
    });
    if (focused.startsWith(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never came to "${wanted}".`);
}
