/** Drawing a map: with a mouse, with keys alone, with a finger. What is drawn is read off the canvas as a screen reader says it. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("the canvas of a map", () => {
  const atlas = useAtlas(chromium);

  async function openNewMap(options: PageOptions = {}) {
    const watched = await atlas.open("/map?lang=en", options);
    const { page } = watched;
    await page.getByRole("textbox", { name: /question/i }).fill("Why do people leave?");
    await page.keyboard.press("Enter");
    await page.locator("[data-map-canvas]").waitFor();
    return watched;
  }

  it("draws concept, phrase and concept in one gesture and takes it back in one step", async () => {
    const watched = await openNewMap();
    const { page } = watched;
    const plane = await boxOf(page.locator(".react-flow__pane"));
    await page.mouse.dblclick(plane.x + 200, plane.y + 120);
    await page.keyboard.type("Conflict");
    await page.keyboard.press("Enter");
    await partNamed(page, /^Conflict/).hover();
    const ring = await boxOf(partNamed(page, /^Conflict/).locator(".react-flow__handle"));
    await page.mouse.move(ring.x + 6, ring.y + 6);
    await page.mouse.down();
    await page.mouse.move(plane.x + 320, plane.y + 320, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => labelOfFocus(page)).toBe("Linking phrase");
    await page.keyboard.type("drives");
    await page.keyboard.press("Enter");
    await expect.poll(() => labelOfFocus(page)).toBe("Concept");
    await page.keyboard.type("Displacement");
    await page.keyboard.press("Enter");
    await partNamed(page, /^Conflict drives Displacement$/).waitFor();
    expect(await countsOf(page)).toBe("2 concepts · 1 proposition · 0 cross-links");
    // Words of the concept, words of the phrase, the gesture.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    await expect.poll(() => countsOf(page)).toBe("1 concept · 0 propositions · 0 cross-links");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("is drawn with keys alone", async () => {
    const watched = await openNewMap();
    const { page } = watched;
    await page.locator("[data-map-canvas]").focus();
    for (const words of ["Conflict", "drives", "Displacement", "may become", "Exile"]) {
      if (words === "Conflict") await page.keyboard.press("n");
      await page.keyboard.type(words);
      await page.keyboard.press(words === "Exile" ? "Enter" : "Tab");
    }
    await page.keyboard.press("l");
    await page.getByRole("combobox", { name: "Link “Exile” to" }).fill("conf");
    await page.keyboard.press("Enter");
    await page.keyboard.type("feeds");
    await page.keyboard.press("Enter");
    await partNamed(page, /^Exile feeds Conflict$/).waitFor();
    expect(await countsOf(page)).toMatch(/^3 concepts · 3 propositions/);
    const before = await boxOf(partNamed(page, /^Exile feeds Conflict$/));
    await page.keyboard.press("Shift+ArrowRight");
    await expect
      .poll(async () => (await boxOf(partNamed(page, /^Exile feeds Conflict$/))).x)
      .toBeGreaterThan(before.x + 5);
    await page.getByRole("status").filter({ hasText: "Moved by 20 across and 0 down." }).waitFor();
    await page.keyboard.press("Delete");
    await page.getByRole("status").filter({ hasText: "1 part deleted." }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-map-canvas"))).toBe(
      true,
    );
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    await page.keyboard.press("Control+v");
    await expect.poll(() => countsOf(page)).toMatch(/^6 concepts · 4 propositions/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("takes lines of text, says what it cannot read, and finds what is on it", async () => {
    const watched = await openNewMap();
    const { page } = watched;
    const quick = page.getByRole("textbox", { name: /^Add propositions/ });
    await quick.fill("Conflict | drives");
    await quick.press("Enter");
    await page.locator("[data-map-canvas]").getByRole("alert").filter({ hasText: "1" }).waitFor();
    await quick.fill("Conflict | drives | Displacement\nPolicy | shapes | Exile");
    await quick.press("Enter");
    await expect.poll(() => countsOf(page)).toMatch(/^4 concepts · 2 propositions/);
    await partNamed(page, /^Exile/).focus();
    await page.keyboard.press("f");
    await page.keyboard.type("displ");
    await page.getByText("1 of 1").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => labelOfFocus(page)).toMatch(/^Displacement/);
    expectNoFaults(watched);
    await page.context().close();
  });
});

/** A part by what a screen reader says of it. */
function partNamed(page: Page, name: RegExp): Locator {
  return page.locator(".react-flow__node").and(page.getByRole("group", { name }));
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not on the page.");
  return box;
}

function labelOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

function countsOf(page: Page): Promise<string> {
  return page
    .locator("[data-map-canvas] p")
    .filter({ hasText: /propositions?/ })
    .first()
    .innerText();
}
