/** Writing a statement in a real browser: completed, checked, run, refused; by keys alone, and kept over a reload. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions, useBrowser, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

describe.skipIf(chromium === null)("the editor of the console, in Chromium", () => {
  const watcher = useBrowser(chromium);
  const data = mkdtempSync(join(tmpdir(), "atlas-ask-editor-"));
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const open = async (options?: PageOptions) => {
    const watched = await watcher.open(`${atlas.address}/ask`, options);
    await textOf(watched.page).waitFor();
    return watched;
  };

  it("completes labels and ids by their names, marks what is unknown, runs, and keeps the draft", async () => {
    const watched = await open();
    const { page } = watched;
    const text = textOf(page);
    await text.click();
    await page.keyboard.type("MATCH (t:Instr");
    await offered(page, rowsOf(page).filter({ hasText: "Instrument" }));
    await takeOffered(page);
    await page.keyboard.type(" {id: 'temp");
    const thing = rowsOf(page).filter({ hasText: "Temporary Protection Directive" }).first();
    await offered(page, thing);
    await expect.poll(() => thing.innerText()).toMatch(/^tpd\s/);
    await takeOffered(page);
    await expect.poll(() => text.innerText()).toBe("MATCH (t:Instrument {id: 'tpd'})");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" RETURN t.id AS found");
    await page.keyboard.press("Control+Enter");
    await page
      .getByRole("gridcell", { name: "tpd" })
      .or(page.locator("td", { hasText: "tpd" }))
      .first()
      .waitFor();

    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (t:Instrment) RETURN t LIMIT 1");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Did you mean Instrument?" }).click();
    await expect.poll(() => text.innerText()).toBe("MATCH (t:Instrument) RETURN t LIMIT 1");

    // A reload brings back what was written, and runs nothing.
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText("The result will stand here", { exact: false }).waitFor();
    expect(await textOf(page).innerText()).toBe("MATCH (t:Instrument) RETURN t LIMIT 1");
    await expectInOrder(watched);
  });

  it("says what was refused at its place, until the text is changed", async () => {
    const watched = await open({ scheme: "dark" });
    const { page } = watched;
    await textOf(page).click();
    await page.keyboard.type("MATCH (n) RETURN n LIMIT 1\nMERGE (x)");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    const refusal = page.getByRole("alert").filter({ hasText: "CYPHER_WRITES" });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("MERGE would change the graph");
    expect(await page.locator(".cy-refused-line").innerText()).toBe("MERGE (x)");
    await page.keyboard.type(" ");
    await expect.poll(() => page.locator(".cy-refused-line").count()).toBe(0);
    expect(await refusal.count()).toBe(0);
    await expectInOrder(watched, true);
  });

  it("asks for a missing parameter instead of running, and takes commands", async () => {
    const watched = await open();
    const { page } = watched;
    await textOf(page).click();
    await page.keyboard.type("RETURN $since AS since");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Not run: give a value for $since below.").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(":param since => 1994");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("term").filter({ hasText: "$since" }).waitFor();
    expect(await textOf(page).innerText()).not.toContain(":param");
    await page.keyboard.type("RETURN $since AS since");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: "$since" }).inputValue()).toBe("1994");
    await page.keyboard.press("Control+Enter");
    await page
      .locator("[role=gridcell], td")
      .filter({ hasText: /1[,.]?994/ })
      .first()
      .waitFor();
    await expectInOrder(watched);
  });

  it("lets Tab leave the text, walks the history with arrows, and formats", async () => {
    const watched = await open();
    const { page } = watched;
    const text = textOf(page);
    await text.click();
    for (const statement of ["RETURN 1 AS one", "RETURN 2 AS two"]) {
      await page.keyboard.press("Control+a");
      await page.keyboard.type(statement);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("columnheader", { name: statement.slice(-3) }).waitFor();
    }
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text.innerText()).toBe("RETURN 2 AS two");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text.innerText()).toBe("RETURN 1 AS one");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("match (n:Actor) return n.id limit 2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+Shift+f");
    await expect.poll(() => text.innerText()).toBe("MATCH (n:Actor)\nRETURN n.id\nLIMIT 2");
    await page.keyboard.press("Tab");
    expect(await text.evaluate((node) => node.contains(document.activeElement))).toBe(false);
    await expectInOrder(watched);
  });

  it("can be written in on a phone", async () => {
    const watched = await open({ width: 390, height: 844, locale: "uk-UA" });
    const { page } = watched;
    const box = await page.locator(".cm-editor").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(120);
    expect(await textOf(page).evaluate((node) => getComputedStyle(node).fontSize)).toBe("16px");
    await textOf(page).click();
    await page.keyboard.type("RETURN 7 AS seven");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Виконати", exact: true }).click();
    await page.getByRole("columnheader", { name: "seven" }).waitFor();
    await expectInOrder(watched);
  });
});

function textOf(page: Page) {
  return page.locator(".cm-content");
}

function rowsOf(page: Page) {
  return page.locator(".cm-tooltip-autocomplete li");
}

/** Nothing for axe to mend, nothing wider than the page, nothing gone wrong; then the page is closed. */
async function expectInOrder(watched: WatchedPage, isRefused = false): Promise<void> {
  const { page } = watched;
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document.querySelector('main'))");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  // A browser reports the refusal itself as an error of the network.
  const faults = watched.faults.filter((fault) => !isRefused || !fault.includes("status of 400"));
  expectNoFaults({ ...watched, faults });
  await page.context().close();
}

/** What is offered while typing; where the first offer is late, a reader asks for it. */
async function offered(page: Page, row: Locator): Promise<void> {
  await row
    .first()
    .waitFor({ timeout: 6000 })
    .catch(() => page.keyboard.press("Control+Space"));
  await row.first().waitFor();
}

/** The editor takes no Enter for what has only just been offered: whoever was typing meant a new line. */
async function takeOffered(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.keyboard.press("Enter");
}
