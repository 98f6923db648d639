/** From a part of the atlas to a class that can be joined, and an activity that is found, given and shared again. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { choose, tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const axeSource = readFileSync(axePath, "utf8");
/** A busy machine may take its time. */
const SOON = { timeout: 10_000 };
const NASTY = "</title><b>Kit</b> & “own”";

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A step of the wizard, called so in the language of the page. */
const step = (page: Page, name: string) =>
  page.getByRole("navigation", { name: /^(Steps|Кроки)$/ }).getByRole("button", { name });

describe.skipIf(chromium === null)("activities, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);

  it("what Explore shows is a kit in one step, survives a reload, and is given to two classes", async () => {
    const watched = await atlas.open("/entity/tpd?view=list");
    const { page } = watched;
    await page.getByRole("heading", { name: "Temporary Protection Directive", level: 2 }).waitFor();
    await choose(page, "make an activity", /Make an activity of this/);
    await page.getByRole("heading", { name: "4. Instructions" }).waitFor();
    const title = page.getByRole("textbox", { name: "Title" });
    expect(await title.inputValue()).toContain("hang together");
    await title.fill(NASTY);
    await step(page, "Kind").click();
    expect(await page.getByRole("radio", { name: /^Kit/ }).isChecked()).toBe(true);
    await step(page, "Adjust").click();
    const extra = page.getByRole("group", { name: "Concepts that are not needed" });
    await expect.poll(() => extra.getByRole("checkbox", { checked: true }).count(), SOON).toBe(3);
    await page.getByRole("textbox", { name: "Another concept" }).fill("Lottery");
    await page.keyboard.press("Enter");
    await extra.getByRole("checkbox", { name: "Lottery" }).waitFor();
    await page.waitForTimeout(400);
    await page.reload();
    await extra.getByRole("checkbox", { name: "Lottery", checked: true }).waitFor();

    await step(page, "Instructions").click();
    await page.getByRole("button", { name: "See it as a student" }).click();
    const preview = page.getByRole("dialog", { name: "See it as a student" });
    await preview.getByText("Lottery").first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save the activity" }).click();
    await page.getByText(`“${NASTY}” is saved.`).waitFor();
    await page.getByRole("textbox", { name: "Name of the class" }).fill("Tuesday");
    await page.getByRole("button", { name: "Open a class" }).click();
    await page.waitForURL(/\/teach\/[a-z0-9]{10}#/);
    const first = page.url();
    await page.getByText("Tuesday").first().waitFor();

    await page.goto(`${atlas.address}/teach`);
    await page.getByRole("button", { name: `Use in a class: ${NASTY}` }).click();
    await page.waitForURL(/\/teach\/[a-z0-9]{10}#/);
    expect(page.url()).not.toBe(first);
    expectNoFaults(watched);
  });

  it("an activity is deleted and brought back, goes into a file and comes out of it, and bad files get a sentence", async () => {
    const watched = await atlas.open("/teach");
    const { page } = watched;
    await page.getByRole("button", { name: "Adapt: Seven categories" }).click();
    await step(page, "Instructions").click();
    await page.getByRole("button", { name: "Save the activity" }).click();
    await page.getByText("is saved.").waitFor();
    await page.getByRole("button", { name: "All activities" }).click();
    const own = page.getByRole("region", { name: "Your activities" });
    await own.getByRole("button", { name: "Delete" }).click();
    await own.getByText("Nothing has been saved").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    const waiting = page.waitForEvent("download");
    await own.getByRole("button", { name: "Download" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("Seven-categories-of-human-security.activity.json");
    const path = join(atlas.folder, "activity.json");
    await download.saveAs(path);

    const field = page.locator("input[type=file]");
    await field.setInputFiles(path);
    await expect.poll(() => own.getByRole("button", { name: "Change" }).count(), SOON).toBe(2);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, -100));
    await field.setInputFiles(path);
    await page.getByText("“activity.json” is not whole JSON").waitFor();
    writeFileSync(path, text.replace('"kind": "kit"', '"kind": "quiz"'));
    await field.setInputFiles(path);
    await page.getByText("Something in “activity.json” is not as it must be").waitFor();
    expect(await own.getByRole("button", { name: "Change" }).count()).toBe(2);
    await expectAccessible(page);
  });

  it("the keyboard alone makes mistakes to be found of a ready activity, on a phone in Ukrainian", async () => {
    const watched = await atlas.open("/teach", { width: 390, height: 844, locale: "uk-UA" });
    const { page } = watched;
    await tabTo(page, /^Пристосувати: Сім категорій/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "3. Налаштування" }).waitFor();
    await step(page, "Вид").focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { name: "2. Вид" });
    await expect.poll(() => heading.evaluate((node) => node.matches(":focus")), SOON).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: /^Знайти помилку/ }).isChecked()).toBe(true);
    await tabTo(page, /^Далі$/);
    await page.keyboard.press("Enter");
    await page.getByText("Ще немає жодної помилки").waitFor();
    await tabTo(page, /^Запропонувати кілька$/);
    await page.keyboard.press("Enter");
    await page.getByText("4 помилки").waitFor();
    await page.getByText("Ще немає жодної помилки").waitFor({ state: "detached" });
    await expectAccessible(page);
    expectNoFaults(watched);
  });
});
