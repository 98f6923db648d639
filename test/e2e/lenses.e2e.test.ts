/** The lenses by key presses alone: a chain from page load to its sentence, contested statements and a correction, an argument. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("the lenses by keyboard, in Chromium", () => {
  const atlas = useAtlas(chromium);

  const open = async (path: string, options?: PageOptions) => {
    const watched = await atlas.open(`${path}`, options);
    await watched.page.getByRole("main").waitFor();
    return watched;
  };
  it("goes step by step on a phone, and back", async () => {
    const watched = await open("/lens/chain", { width: 390, height: 844 });
    const { page } = watched;
    await tabTo(page, /^European Union$/);
    await press(page, "Enter");
    const steps = page.getByRole("main").locator("section section button");
    while (!(await page.getByText("The chain is complete.").isVisible())) {
      await steps.first().focus();
      await press(page, "Enter");
    }
    const sentence = await spoken(page, /^The European Union/).innerText();
    expect(sentence).toMatch(/^The European Union .+ security/s);
    await tabTo(page, /^One step back$/);
    await press(page, "Enter");
    await steps.first().waitFor();
    const shorter = await spoken(page, /^The European Union/).innerText();
    expect(shorter.length).toBeLessThan(sentence.length);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("reads an argument, what stands beside it, and the statement behind the whole", async () => {
    const watched = await open("/lens/argument");
    const { page } = watched;
    await heading(page, "Argument");
    const reasons = page.getByRole("listitem").filter({ hasText: /The seventh reason/ });
    await reasons.waitFor();
    await tabTo(page, /^Human security agenda of the EU/);
    await press(page, "Enter");
    await reasons.waitFor({ state: "hidden" });
    await expect.poll(() => page.url()).toContain("open=none");
    const who = page.getByRole("combobox", { name: "Who argues" });
    const [voice] = await who.selectOption({ index: 1 });
    const shared = await open(page.url().slice(atlas.address.length));
    await expect
      .poll(() => shared.page.getByRole("combobox", { name: "Who argues" }).inputValue())
      .toBe(voice);
    expect(await shared.page.locator("details[open]").count()).toBe(0);
    await shared.page.context().close();
    await who.selectOption({ index: 0 });
    await tabTo(page, /^Human security agenda of the EU/);
    await press(page, "Enter", "Tab");
    await tabTo(page, /^Soft power$/);
    await press(page, "Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "Soft power" }).waitFor();
    await tabTo(page, /^Show the query$/);
    await press(page, "Enter");
    await page
      .getByRole("region", { name: /Cypher statement/ })
      .getByText("REASON_FOR")
      .waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
});

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole("heading", { name, level: 2 }).waitFor();
}

/** What is read out without being asked for. */
function spoken(page: Page, hasText: RegExp): Locator {
  return page.getByRole("main").getByRole("status").filter({ hasText });
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
