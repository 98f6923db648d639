/** "How are these connected?", by key presses alone. */
import { describe, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("paths between entities, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("says what would open a path where there is none, and opens it", async () => {
    const watched = await atlas.open("/?panel=paths:hs-food,eu");
    const { page } = watched;
    await page.getByRole("button", { name: /^1 Human security includes/ }).waitFor();
    await tabTo(page, /^Either direction/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Either direction/);
    await page.keyboard.press("ArrowDown");
    await page
      .getByText(/^No path of up to 5 steps joins food security and the European Union/)
      .waitFor();
    const shared = await atlas.open(page.url());
    await shared.page.getByText(/^No path of up to 5 steps joins food security/).waitFor();
    await shared.page.context().close();
    await tabTo(page, /^In either direction there are more than 10/);
    await page.keyboard.press("Enter");
    const first = page.getByRole("button", { name: /^1 Human security includes/ });
    await first.and(page.locator("[aria-pressed=true]")).waitFor();
    // What is lit is one step back, what a path may use is another.
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.getByText(/^No path of up to 5 steps joins food security/).waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
});
