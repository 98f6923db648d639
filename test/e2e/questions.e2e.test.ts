/** Questions that can be asked with something else, by key presses alone. */
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("questions, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("are asked about another entity, found by any of its names, and asked back", async () => {
    const watched = await atlas.open("/question/18-what-an-actor-does");
    const { page } = watched;
    await page.getByRole("heading", { name: /^What does an actor do/ }).waitFor();
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByRole("button", { name: "Instrument: Internal Security Fund" }).waitFor();
    await tabTo(page, /^Actor$/);
    await page.keyboard.type("рада європи");
    await page.getByRole("option", { name: /Council of Europe/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/question\/18-what-an-actor-does~actor~council-of-europe/);
    await answer.getByRole("button", { name: "Instrument: European Convention" }).waitFor();
    expect(await answer.getByRole("row").count()).toBe(2);
    await page.goBack();
    await answer.getByRole("button", { name: "Instrument: Internal Security Fund" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Actor" }).inputValue()).toBe("European Union");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("say what a field wants while it is half typed, and keep what they were asked with in the address", async () => {
    const watched = await atlas.open("/question/74-instruments-since~since~2024-06", {
      locale: "uk-UA",
    });
    const { page } = watched;
    const field = page.getByLabel("Починаючи з");
    await page.getByRole("region", { name: "Відповідь" }).waitFor();
    expect(await field.inputValue()).toBe("2024-06");
    await field.fill("2025-");
    await page.getByRole("alert").filter({ hasText: "Дата на зразок 2022" }).waitFor();
    await field.fill("2025");
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/~since~2025/);
    await page.getByText("1 рядок").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("begin with the twelve", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    const first = page.getByRole("button", { name: /^Which categories of human security/ });
    await first.waitFor();
    const list = page.getByRole("list").filter({ has: first });
    expect(await list.getByRole("button", { name: /\?/ }).count()).toBe(12);
    expectNoFaults(watched);
    await page.context().close();
  });
});
