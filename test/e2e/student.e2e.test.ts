/** A student's way from the code to the finished map: on a phone, without a line for a while, on two devices, by keyboard alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { type OpenedClass, openClass } from "./open-class.ts";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const PHONE = { width: 390, height: 844, hasTouch: true };
const NASTY = '<img src="/x" onerror="alert(1)">';
/** News comes every few seconds, and a save a moment after the last change. */
const SOON = { timeout: 15_000 };

describe.skipIf(chromium === null)("a student, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);
  let running: OpenedClass | null = null;
  afterEach(async () => {
    await running?.remove();
    running = null;
  });

  async function start(): Promise<OpenedClass> {
    running = await openClass(atlas.address);
    await running.act({ do: "start" });
    return running;
  }

  it("joins on a phone, draws without a line, goes on with another device and another tab, and loses nothing", async () => {
    const opened = await start();
    const watched = await atlas.open("/join", PHONE);
    const { page } = watched;
    const typed = opened.code.toLowerCase();
    await page.getByLabel("Code of the class").fill(` ${typed.slice(0, 3)}-${typed.slice(3)}`);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What is kept when you join" }).waitFor();
    await page.getByRole("button", { name: "Join", exact: true }).click();
    const card = page.getByRole("region", { name: "Your phrase" });
    const phrase = await card.getByText(/^\w+-\w+-\d{3}$/).innerText();
    await page.getByRole("button", { name: "Begin" }).click();
    await say(page, "War", "causes", "flight");
    await say(page, "flight", "needs", NASTY);
    expect(await opened.saidBy(2)).toEqual(["War causes flight", `flight needs ${NASTY}`]);
    await page.getByText("Saved", { exact: true }).waitFor();

    await page.context().setOffline(true);
    await say(page, "flight", "leads to", "exile");
    await page.getByText("Saved on this device, will be sent.").waitFor();
    await page.context().setOffline(false);
    expect(await opened.saidBy(3)).toContain("flight leads to exile");

    const elsewhere = await atlas.open(`/join/${opened.code}`, { width: 1440, height: 900 });
    await elsewhere.page.getByRole("button", { name: "I was here before" }).click();
    await elsewhere.page.getByLabel("Your phrase").fill(` ${phrase.toUpperCase()} `);
    await elsewhere.page.keyboard.press("Enter");
    await elsewhere.page.getByRole("button", { name: "Begin" }).click();
    await elsewhere.page.getByRole("button", { name: "Add proposition" }).first().click();
    await say(elsewhere.page, "exile", "asks for", "return");
    await page.getByRole("listitem").filter({ hasText: "asks for" }).waitFor();

    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await tab.getByRole("listitem").filter({ hasText: "asks for" }).waitFor();
    await say(tab, "return", "needs", "safety");
    await page.getByRole("listitem").filter({ hasText: "safety" }).waitFor();
    expect(await opened.saidBy(5)).toHaveLength(5);

    const token = await page.evaluate(() => JSON.parse(localStorage["atlas-tickets"])[0].token);
    expect(page.url()).not.toContain(token.slice(0, 12));
    expect(await page.evaluate(() => localStorage.getItem("atlas-owner"))).toBeNull();
    await expectAccessible(page);
    await page.getByRole("button", { name: "I have finished" }).click();
    await expect.poll(opened.finished, SOON).toBe(1);
    // While it had no line, the page asked in vain.
    const faults = watched.faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
    expectNoFaults({ page, faults });
    expectNoFaults(elsewhere);
    await Promise.all([page.context().close(), elsewhere.page.context().close()]);
  });

  it("finds what was drawn in the last moment before the page was closed, and sends it when the class goes on", async () => {
    const opened = await start();
    const { page } = await atlas.open(`/join/${opened.code}`, PHONE);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("combobox", { name: "From concept" }).waitFor();
    await page.context().setOffline(true);
    await opened.act({ do: "pause" });
    await say(page, "war", "causes", "flight");
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText("Your teacher has paused the class.").waitFor();
    await page.getByRole("listitem").filter({ hasText: "causes" }).waitFor();
    await opened.act({ do: "resume" });
    expect(await opened.saidBy(1)).toEqual(["war causes flight"]);
    await page.context().close();
  });

  it("comes from the code to the finished map by keyboard alone", async () => {
    const opened = await start();
    const watched = await atlas.open("/join", { locale: "uk-UA" });
    const { page } = watched;
    await tabTo(page, /^Код заняття/);
    await page.keyboard.type(opened.code);
    await page.keyboard.press("Enter");
    await page.locator("#kept").waitFor();
    await tabTo(page, /^Приєднатися/);
    await page.keyboard.press("Enter");
    await page.getByText("Запишіть або сфотографуйте").waitFor();
    await tabTo(page, /^Почати/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Why do people leave?" }).waitFor();
    await tabTo(page, /^Додати твердження/);
    await page.keyboard.press("Enter");
    for (const words of ["війна", "спричиняє", "втечу"]) {
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    }
    expect(await opened.saidBy(1)).toEqual(["війна спричиняє втечу"]);
    await tabTo(page, /^Роботу закінчено/);
    await page.keyboard.press("Enter");
    await expect.poll(opened.finished, SOON).toBe(1);
    expectNoFaults(watched);
    await page.context().close();
  });
});

/** In the fields of whichever editor is there. */
async function say(page: Page, ...words: readonly [string, string, string]): Promise<void> {
  const fields = ["From concept", "Linking phrase", "To concept"] as const;
  for (const [index, name] of fields.entries())
    await page.getByRole("combobox", { name }).fill(words[index] ?? "");
  await page.getByRole("combobox", { name: "To concept" }).press("Enter");
  await page.getByRole("listitem").filter({ hasText: words[2] }).first().waitFor();
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
