/** The page of one map: drawn and written, with the atlas beside it, taken away and brought back, compared, and shown to others. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const QUESTION = "What does the directive give to people?";
/** In the atlas: with that relation, with another one, and not at all. */
const LINES = [
  "Temporary Protection Directive | grants | access to education",
  "Temporary Protection Directive | opens | access to the labour market",
  "access to education | builds | trust in the host state",
];

describe.skipIf(chromium === null)("the page of a map, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);

  async function begin(): Promise<WatchedPage> {
    const watched = await atlas.open("/map?lang=en", { width: 1440, height: 900 });
    const { page } = watched;
    await page.getByRole("textbox", { name: /question/i }).fill(QUESTION);
    await page.keyboard.press("Enter");
    await page.locator("[data-map-canvas]").waitFor();
    return watched;
  }

  it("links what is drawn and written to the atlas, and says what the atlas says to it", async () => {
    const watched = await begin();
    const { page } = watched;
    await drawConcept(page, "Temporary Protection Directive");
    await writeLines(page, LINES);
    await tab(page, "Atlas").click();
    await page.getByRole("button", { name: /^Link all \d+ of the same name$/ }).click();
    await page.getByText("Held against the atlas").waitFor();
    await page.locator("summary", { hasText: "Stated just so" }).click();
    await page.getByText("Stated in §8 ¶2.").waitFor();
    await page.locator("summary", { hasText: "Joined otherwise in the atlas" }).waitFor();
    await page.locator("summary", { hasText: "Not linked to the atlas" }).waitFor();
    expect(await page.getByText(/\bwrong\b/i).count()).toBe(0);

    // What the atlas has between the concepts comes with its statement.
    await page
      .getByRole("button", { name: /^Insert: / })
      .first()
      .click();
    await page.getByText("0 new concepts. 1 new proposition.").waitFor();
    await search(page, "An entity, by any of its names", "Ireland");
    await page.getByText("1 new concept. 0 new propositions.").waitFor();

    await tab(page, "Propositions").click();
    await expect.poll(() => marksOf(page)).toEqual(["§8 ¶2", "own", "own", "§8 ¶2"]);
    await expectAccessible(page);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("is saved as CXL, read again, and the same as what it was saved from", async () => {
    const watched = await begin();
    const { page } = watched;
    await writeLines(page, LINES);
    await page.getByRole("button", { name: "Export" }).last().click();
    const dialog = page.getByRole("dialog");
    // What CXL cannot hold of this very map is said before.
    await dialog.getByText("Holds all of this map.").first().waitFor();
    const waiting = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "CXL file" }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("What-does-the-directive-give-to-people.cxl");
    const path = join(atlas.folder, "map.cxl");
    await file.saveAs(path);
    await page.keyboard.press("Escape");

    await writeLines(page, ["trust in the host state | needs | time"]);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByLabel("Compare with").selectOption("file");
    await page.getByRole("main").locator("input[type=file]").setInputFiles(path);
    await tab(page, "Overlay").click();
    const row = page.locator("#map-compare-overlay-panel li", { hasText: "needs time" });
    await expect.poll(() => row.innerText()).toContain("only in this map");
    await tab(page, "Measures").click();
    await page.getByText("3 ÷ 3 = 1", { exact: true }).first().waitFor();
    await page.getByText("3 ÷ 4 = 0.75", { exact: true }).first().waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Close the comparison" }).click();

    // A file that is none gets a sentence, and the map stays.
    await page.getByRole("button", { name: "Open a file" }).click();
    await dialog
      .locator("input[type=file]")
      .setInputFiles({ name: "x.cxl", mimeType: "text/xml", buffer: Buffer.from("<cmap><map>") });
    await expect.poll(() => dialog.getByRole("alert").innerText()).toMatch(/line 1/i);
    await dialog.locator("input[type=file]").setInputFiles(path);
    await dialog.getByText("4 concepts, 3 propositions").waitFor();
    await dialog.getByRole("button", { name: "Open as a new map" }).click();
    await expect.poll(() => sentencesOf(page)).toHaveLength(3);
    expect(await page.getByRole("textbox", { name: "Focus question" }).inputValue()).toBe(QUESTION);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("goes on without a line, keeps its history, and is copied by others who can only read it", async () => {
    const watched = await begin();
    const { page } = watched;
    await writeLines(page, LINES.slice(0, 1));
    await page.getByText("Saved", { exact: true }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\/map\/[0-9a-z]{10}/);
    const address = page.url();
    await page.context().setOffline(true);
    await writeLines(page, LINES.slice(1, 2));
    await page.getByText(/Saved on this device/).waitFor();
    await page.context().setOffline(false);
    await page.getByText("Saved", { exact: true }).waitFor();
    await tab(page, "History").click();
    await page
      .getByRole("button", { name: /^Look at/ })
      .last()
      .click();
    await page.getByText("Added", { exact: true }).waitFor();
    expect(watched.faults.filter((fault) => !fault.includes("ERR_INTERNET"))).toEqual([]);

    const other = await atlas.open(`${new URL(address).pathname}?lang=en`);
    await other.page.getByRole("button", { name: "Make a copy of your own" }).waitFor();
    await expect.poll(() => sentencesOf(other.page)).toHaveLength(2);
    expect(await other.page.getByRole("button", { name: "Add proposition" }).count()).toBe(0);
    await other.page.getByRole("button", { name: "Make a copy of your own" }).click();
    await other.page.getByRole("button", { name: "Add proposition" }).waitFor();
    await expect.poll(() => sentencesOf(other.page)).toHaveLength(2);
    await expect.poll(() => other.page.url()).toMatch(/\/map\/[0-9a-z]{10}$/);
    expect(new URL(other.page.url()).pathname).not.toBe(new URL(address).pathname);
    expectNoFaults(other);
    await other.page.context().close();
    await page.context().close();
  });

  it("begins from what the explorer shows, after asking for its question", async () => {
    const watched = await atlas.open("/entity/tpd?lang=en");
    const { page } = watched;
    await page.getByText("Canvas").first().waitFor();
    await page.getByRole("heading", { name: "Temporary Protection Directive" }).waitFor();
    await page.locator("body").press("Control+k");
    await page.keyboard.type("concept map");
    await page.getByRole("option", { name: /Make a concept map/ }).click();
    const dialog = page.getByRole("dialog", { name: "Make a concept map of this" });
    await dialog.getByRole("textbox", { name: "Focus question" }).fill(QUESTION);
    await dialog.getByRole("button", { name: "Begin the map" }).click();
    await page.getByText(/^\d+ concepts · \d+ propositions/).waitFor();
    await expect.poll(async () => (await sentencesOf(page)).length).toBeGreaterThan(10);
    await expect.poll(() => page.url()).toMatch(/\/map\/[0-9a-z]{10}/);
    expectNoFaults(watched);
    await page.context().close();
  });
});

function tab(page: Page, name: string) {
  return page.getByRole("tab", { name, exact: true });
}

async function drawConcept(page: Page, words: string): Promise<void> {
  const pane = await page.locator(".react-flow__pane").boundingBox();
  await page.mouse.dblclick((pane?.x ?? 0) + 200, (pane?.y ?? 0) + 120);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

/** By the list's own fields: the first takes whole lines. */
async function writeLines(page: Page, lines: readonly string[]): Promise<void> {
  await tab(page, "Propositions").click();
  const before = (await sentencesOf(page)).length;
  const field = page.getByRole("combobox", { name: "From concept" });
  const add = page.getByRole("button", { name: "Add proposition" });
  await field.or(add).first().waitFor();
  if (!(await field.isVisible())) await add.click();
  for (const line of lines) {
    await field.fill(line);
    await field.press("Enter");
    await page.keyboard.press("Enter");
  }
  await expect.poll(async () => (await sentencesOf(page)).length).toBe(before + lines.length);
}

async function search(page: Page, name: string, words: string): Promise<void> {
  const field = page.getByRole("combobox", { name });
  await field.fill(words);
  await page.getByRole("option").first().waitFor();
  await page.waitForTimeout(200);
  await field.press("Enter");
}

function sentencesOf(page: Page): Promise<string[]> {
  return page
    .getByRole("region", { name: "Propositions" })
    .locator("[data-row]")
    .filter({ has: page.locator("i") })
    .allInnerTexts();
}

/** At the right of each sentence. */
async function marksOf(page: Page): Promise<string[]> {
  const texts = await page.getByRole("region", { name: "Propositions" }).innerText();
  return texts.match(/§\d+ ¶\d+|^own$/gm) ?? [];
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
