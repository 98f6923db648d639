/** The proposition list as the editor of those who draw nothing: by keyboard alone, beside the canvas, and on a phone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const PHONE = { width: 390, height: 844, hasTouch: true };

describe.skipIf(chromium === null)("the proposition list, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);

  async function begin(options: PageOptions = {}): Promise<WatchedPage> {
    const watched = await atlas.open("/map", options);
    await watched.page
      .getByRole("textbox", { name: /question/i })
      .fill("What does war do to people?");
    await watched.page.keyboard.press("Enter");
    await listOf(watched.page).waitFor();
    return watched;
  }

  it("makes, changes, deletes and brings back a proposition by keyboard alone, and says so", async () => {
    const watched = await begin();
    const { page } = watched;
    const list = listOf(page);
    await list.getByRole("button", { name: "Add proposition" }).focus();
    await page.keyboard.press("Enter");
    await typeFields(page, "War", "causes", "flight");
    await list.getByText("Added: War causes flight.").waitFor();
    // A whole line in the first field, and a concept that is there already in other letters.
    await page.keyboard.type("WAR | causes | need");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => sentences(list)).toEqual(["1War causes flight", "2War causes need"]);
    await page.keyboard.press("Escape");

    // Both are of one phrase: the other keeps its concept and its words.
    await rowsOf(list).first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await typeFields(page, "Poverty", "deepens", "need");
    await expect
      .poll(() => sentences(list))
      .toEqual(["1War causes flight", "2Poverty deepens need"]);
    await expect.poll(() => focusOf(page)).toBe("2Poverty deepens need");

    await page.keyboard.press("Delete");
    await list.getByText("Deleted: Poverty deepens need.").waitFor();
    // Its concepts stay, joined to nothing.
    await expect.poll(() => sentences(list)).toEqual(["1War causes flight", "need", "Poverty"]);
    await page.keyboard.press("Control+z");
    await list.getByText("Undone.").waitFor();
    expect(await sentences(list)).toEqual(["1War causes flight", "2Poverty deepens need"]);
    expect(await findBarriers(page)).toEqual([]);
    expectNoFaults(watched);
  });

  it("takes lines from elsewhere, and where one is none says which and changes nothing", async () => {
    const { page } = await begin();
    const list = listOf(page);
    await list.getByRole("button", { name: "Add proposition" }).click();
    await paste(page, "War | causes | flight\nHope");
    await list.getByText("2 lines added.").waitFor();
    await expect.poll(() => sentences(list)).toEqual(["1War causes flight", "Hope"]);
    await paste(page, "Aid | meets | need\nAid | meets | need | now");
    await list.getByText(/^Line 2 is not a proposition/).waitFor();
    expect(await sentences(list)).toEqual(["1War causes flight", "Hope"]);
  });

  it("stays in step with the canvas: what is selected in one is marked in the other", async () => {
    const { page } = await begin();
    const list = listOf(page);
    await list.getByRole("button", { name: "Add proposition" }).click();
    await paste(page, "War | causes | flight\nAid | meets | need");
    await list.getByText("2 lines added.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await page.locator(".react-flow__node").filter({ hasText: "meets" }).click();
    await expect.poll(() => list.locator("li[data-marked]").allInnerTexts()).toHaveLength(1);
    expect(await list.locator("li[data-marked]").innerText()).toContain("Aid meets need");
    await rowsOf(list).first().focus();
    const selected = page.locator(".react-flow__node.selected");
    await expect.poll(() => selected.allInnerTexts()).toHaveLength(3);
    expect((await selected.allInnerTexts()).join(" ")).toMatch(/War/);
  });

  it("on a phone three fields read as one sentence, and what fits is offered below them", async () => {
    const watched = await begin(PHONE);
    const { page } = watched;
    const list = listOf(page);
    await list.getByLabel("From concept").tap();
    await typeFields(page, "War", "causes", "flight");
    await list.getByText("Added: War causes flight.").waitFor();
    await page.keyboard.type("fli");
    await list.getByRole("button", { name: "flight", exact: true }).tap();
    await page.keyboard.type("needs");
    await page.keyboard.press("Enter");
    await page.keyboard.type("shelter");
    await list.getByRole("button", { name: "Add proposition" }).tap();
    await expect
      .poll(() => sentences(list))
      .toEqual(["1War causes flight", "2flight needs shelter"]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThan(
      1,
    );
    expectNoFaults(watched);
  });

  it("on a phone what is half written waits while the drawing is looked at", async () => {
    const watched = await begin(PHONE);
    const { page } = watched;
    const from = listOf(page).getByLabel("From concept");
    await from.tap();
    await page.keyboard.type("Half a tho");
    await page.getByRole("tab", { name: "Map", exact: true }).tap();
    await page.locator(".react-flow").waitFor();
    expect(await from.isVisible()).toBe(false);
    await page.getByRole("tab", { name: "List", exact: true }).tap();
    expect(await from.inputValue()).toBe("Half a tho");
    expectNoFaults(watched);
  });
});

function listOf(page: Page): Locator {
  return page.getByRole("region", { name: "Propositions" });
}

function rowsOf(list: Locator): Locator {
  return list.locator("[data-row]");
}

async function sentences(list: Locator): Promise<string[]> {
  const texts = await rowsOf(list).evaluateAll((rows) => rows.map((row) => row.textContent ?? ""));
  return texts.map((text) => text.trim());
}

/** Into the field that has the focus and the two after it. */
async function typeFields(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) {
    await page.keyboard.press("Control+a");
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
  }
}

/** As the keys do it, without the system's clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((lines) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", lines);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(
    "axe.run('section[aria-label=Propositions]')",
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
}
