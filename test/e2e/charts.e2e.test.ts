/** Timeline, figures and literature in a real browser: by key presses alone, on a phone, and as axe sees them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

describe.skipIf(chromium === null)("dates, numbers and literature, in Chromium", () => {
  const atlas = useAtlas(chromium);

  const open = async (path: string, options?: PageOptions) => {
    const watched = await atlas.open(`${path}`, options);
    await watched.page.getByRole("main").getByRole("heading", { level: 2 }).waitFor();
    return watched;
  };

  it("walks the timeline from 1648 to its end by keys, and reads each date", async () => {
    const watched = await open("/lens/timeline");
    const { page } = watched;
    await page.locator("[data-mark]").first().waitFor();
    await tabTo(page, /^Second World War, /);
    await page.keyboard.press("Home");
    expect(await focusName(page)).toBe("Peace of Westphalia, 1648, Contested");
    const note = page.getByRole("region", { name: "The date in words" });
    expect(await note.innerText()).toContain("24 October 1648");
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("ArrowRight");
      seen.add(await focusName(page));
    }
    expect(seen.size).toBe(12);
    // Zooming keeps the date in view and in focus; the last date is there although the years are few.
    for (const key of ["+", "+", "+", "End"]) await page.keyboard.press(key);
    expect(await focusName(page)).toMatch(/2027$/);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
    await expectInOrder(watched);
  });

  it("filters the canvas by the years in view, in a link that keeps them", async () => {
    const watched = await open("/lens/timeline");
    const { page } = watched;
    await tabTo(page, /^Since 2014$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "By who says so" }).click();
    await expect.poll(() => page.url()).toMatch(/tracks=voice&years=2014\.\.20/);
    const other = await open(page.url().slice(atlas.address.length));
    await other.page.getByRole("button", { name: /^Since 2014$/, pressed: true }).waitFor();
    await other.page.getByRole("button", { name: "By who says so", pressed: true }).waitFor();
    await other.page.context().close();
    await page.getByRole("checkbox", { name: /^Filter the canvas to 2014/ }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.url()).toContain("period=2014..");
    await page.getByRole("slider", { name: "Last year in view" }).last().focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.url()).toMatch(/period=2014\.\.201\d/);
    const shared = await open(page.url().slice(atlas.address.length));
    await shared.page.getByRole("checkbox", { name: /2014–201\d$/, checked: true }).waitFor();
    await expectInOrder(shared);
    await page.context().close();
  });

  it("lists every date downwards on a phone, in the order of time", async () => {
    const watched = await open("/lens/timeline", { width: 390, height: 844, scheme: "dark" });
    const { page } = watched;
    const rows = page.getByRole("region", { name: "Dates in the order of time" }).locator("li");
    expect(await rows.first().innerText()).toContain("1648");
    await page.getByText("290 years").waitFor();
    expect(await page.locator("[data-mark]").count()).toBe(0);
    await expectInOrder(watched);
  });

  it("sets the article's numbers beside the record's, and opens what a number rests on", async () => {
    const watched = await open("/lens/figures", { scheme: "dark" });
    const { page } = watched;
    const sides = page.getByRole("region", { name: "Article and record side by side" });
    const members = sides.getByRole("article").filter({ hasText: "27 member states" });
    expect(await members.innerText()).toContain("26 member states");
    await members.getByRole("button", { name: "26 member states" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByText("26 member states").first().waitFor();
    await expectInOrder(watched);
  });

  it("sorts the table of figures by keys and adds up a shared sum once", async () => {
    const watched = await open("/lens/figures?view=list");
    const { page } = watched;
    const rows = page.getByRole("region", { name: "Table of the figures" }).locator("tbody tr");
    expect(await rows.first().innerText()).toContain("17.6 million");
    await tabTo(page, /^When$/);
    await page.keyboard.press("Enter");
    expect(await rows.first().innerText()).toContain("1948");
    await page
      .getByRole("columnheader", { name: "When" })
      .and(page.locator("[aria-sort]"))
      .waitFor();
    const shared = rows.filter({ hasText: "one sum for AMIF and ISF" });
    expect(await shared.count()).toBe(1);
    await shared.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await page.getByText("1 figure, euros: ~ 420 million euros").waitFor();
    const other = await open(page.url().slice(atlas.address.length));
    await other.page.getByText("1 figure, euros: ~ 420 million euros").waitFor();
    const first = other.page.getByRole("region", { name: "Table of the figures" }).locator("td");
    expect((await first.allInnerTexts()).slice(0, 8).join(" ")).toContain("1948");
    await other.page.context().close();
    await expectInOrder(watched);
  });

  it("shows which works the reference list lacks, and lights what rests on one", async () => {
    const watched = await open("/lens/literature");
    const { page } = watched;
    const matrix = page.getByRole("region", { name: "Works by sections of the article" });
    await matrix.getByRole("button", { name: /Kaldor et al\. 2008/ }).focus();
    await page.keyboard.press("Enter");
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: /Kaldor/ })
      .waitFor();
    const which = page.getByRole("combobox", { name: "Show" });
    await which.selectOption({ label: "Cited, without an entry (0)" });
    await matrix.getByText("There is none, as far as our copy can be read.").waitFor();
    await which.selectOption("cited");
    await page.getByRole("combobox", { name: "Order" }).selectOption("author");
    await expect.poll(() => page.url()).toContain("order=author");
    const light = matrix.getByRole("button", { name: /^Light its \d+ relations/ });
    await light.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).not.toContain("lens");
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: /Kaldor/ })
      .waitFor();
    await expectInOrder(watched);
  });

  it("lists what is known of each work, in Ukrainian and by night", async () => {
    const watched = await open("/lens/literature?view=list", { scheme: "dark", locale: "uk-UA" });
    const { page } = watched;
    const rows = page.getByRole("region", { name: "Таблиця праць" }).locator("tbody tr");
    expect(await rows.filter({ hasText: "запис нечитний" }).count()).toBeGreaterThan(0);
    expect(await rows.getByRole("link").first().getAttribute("href")).toMatch(/^https:/);
    await expectInOrder(watched);
  });
});

/** Nothing for axe to mend, nothing wider than the page, nothing gone wrong; then the page is closed. */
async function expectInOrder(watched: WatchedPage): Promise<void> {
  const { page } = watched;
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document.querySelector('main'))");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expectNoFaults(watched);
  await page.context().close();
}

function focusName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}
