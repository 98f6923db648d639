/** The reader's journeys by key presses alone, from the moment the page is there. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { choose, tabTo } from "./press-keys.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("by keyboard, in Chromium", () => {
  const watcher = useBrowser(chromium);
  const data = mkdtempSync(join(tmpdir(), "atlas-journeys-"));
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    rmSync(data, { recursive: true, force: true });
  });

  async function start(path = "/") {
    const watched = await watcher.open(`${atlas.address}${path}`);
    await watched.page.getByRole("main").waitFor();
    await watched.page
      .getByText(/\d+ entities/)
      .first()
      .waitFor();
    return watched;
  }
  it("finds an entity by an Indonesian and by a Ukrainian name", async () => {
    const watched = await start();
    const { page } = watched;
    await choose(page, "Arahan Perlindungan Sementara", /Temporary Protection Directive/);
    await heading(page, "Temporary Protection Directive");
    await choose(page, "Рада Європи", /Council of Europe/);
    await heading(page, "Council of Europe");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("expands one relation type, and takes back exactly what came", async () => {
    const watched = await start();
    const { page } = watched;
    await choose(page, "Arahan Perlindungan Sementara", /Temporary Protection Directive/);
    await heading(page, "Temporary Protection Directive");
    await choose(page, "keep only", /Keep only what is selected/);
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await tabTo(page, /^Show neighbours/);
    await page.keyboard.press("Enter");
    await tabTo(page, /grants.*add 4/);
    await page.keyboard.press("Enter");
    await expect.poll(() => inView(page)).toMatch(/^5 of/);
    await page.getByText("take 4 back").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("filters by period, and the link shows the same to others", async () => {
    const watched = await start();
    const { page } = watched;
    const before = await inView(page);
    await tabTo(page, /^Last year/);
    for (const _ of [1, 2, 3]) await page.keyboard.press("PageDown");
    await expect.poll(() => inView(page)).not.toBe(before);
    await expect.poll(() => page.url()).toContain("period=");
    const after = await inView(page);
    const other = await watcher.open(page.url());
    await expect.poll(() => inView(other.page)).toBe(after);
    expectNoFaults(watched);
    await page.context().close();
    await other.page.context().close();
  });

  it("runs a tour and presents it, with a blank screen when it is wanted", async () => {
    const watched = await start();
    const { page } = watched;
    await choose(page, "Reading a source", /Reading a source against the record/);
    await heading(page, "All that is contested");
    await tabTo(page, /^Next$/);
    await page.keyboard.press("Enter");
    await heading(page, "A factual error");
    await tabTo(page, /^Present it$/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await heading(page, "A date that belongs to something else");
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    await page.keyboard.press("b");
    await page.getByText("The screen is blank").waitFor();
    await page.keyboard.press("b");
    await page.keyboard.press("Escape");
    await page.getByRole("banner").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("undoes three steps, redoes them, and names each", async () => {
    const watched = await start();
    const { page } = watched;
    await choose(page, "echr", /European Convention on Human Rights/);
    await heading(page, "European Convention on Human Rights");
    await choose(page, "Keep only", /Keep only what is selected/);
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await choose(page, "canvas and list", /Switch between canvas and list/);
    await page.getByRole("heading", { name: "Entities in view" }).waitFor();
    for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
    await heading(page, "Start with a question");
    expect(page.url()).toBe(`${atlas.address}/`);
    for (const _ of [1, 2]) await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await tabTo(page, /^Steps so far/);
    await page.keyboard.press("Enter");
    const steps = await page.getByRole("list", { name: "Steps so far" }).innerText();
    expect(steps.split("\n")).toEqual([
      "Start",
      "European Convention on Human Rights",
      expect.stringMatching(/^Took away \d+ entities$/),
      "List",
    ]);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("saves a frozen snapshot that opens from the disk and asks nobody", async () => {
    const watched = await start("/entity/echr");
    const { page } = watched;
    await heading(page, "European Convention on Human Rights");
    await choose(page, "frozen", /Frozen snapshot/);
    const saved = page.waitForEvent("download");
    await tabTo(page, /^Make the snapshot/);
    await page.keyboard.press("Enter");
    const file = join(data, "snapshot.html");
    await (await saved).saveAs(file);
    expectNoFaults(watched);
    await page.context().close();
    expect(readFileSync(file, "utf8")).toContain("frozen-content");
    const { page: frozen, faults } = await watcher.openFile(file);
    await frozen.getByText("It needs no server").waitFor();
    await heading(frozen, "European Convention on Human Rights");
    await frozen.getByText("The record says").first().waitFor();
    expect(faults).toEqual([]);
    await frozen.context().close();
  });

  it("changes the language and the theme", async () => {
    const watched = await start();
    const { page } = watched;
    await tabTo(page, /Українська/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Почніть із запитання" }).waitFor();
    await tabTo(page, /Темна тема/);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("html").getAttribute("data-mantine-color-scheme"))
      .toBe("dark");
    expectNoFaults(watched);
    await page.context().close();
  });
});

function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole("heading", { name, level: 2 }).waitFor();
}

function inView(page: Page): Promise<string> {
  return page
    .getByText(/^\d+ (of \d+ )?entities/)
    .first()
    .innerText();
}
