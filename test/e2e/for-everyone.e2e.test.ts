/** The system's own colors, pages twice as large and letters twice as large: nothing is cut off, and all is within reach. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions } from "./browser.ts";
import { countPixels } from "./count-pixels.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
/** Of actors and of what is selected, in the light theme. */
const [ACTOR, ACCENT] = ["#293379", "#1c5a9e"];
const STOPS = 40;
const VIEWS = ["/", "/entity/tpd", "/?view=list", "/?panel=paths:eu,hs-food", "/?panel=metrics"];
const LENSES = ["chain", "timeline", "argument", "literature", "figures", "contested"];
const PAGES = [...VIEWS, ...LENSES.map((lens) => `/lens/${lens}`)];

describe.skipIf(chromium === null)("for everyone, in Chromium", { timeout: 90_000 }, () => {
  const atlas = useAtlas(chromium);

  it("under the system's colors the canvas is readable, and pressed and focused things show", async () => {
    const options = { hasForcedColors: true, width: 1440, height: 900 } as const;
    const watched = await atlas.open("/entity/tpd", options);
    const { page } = watched;
    // Chosen for the page, but the ground is the system's.
    await page.evaluate(() => localStorage.setItem("atlas-color-scheme", "dark"));
    await page.reload();
    await page.locator(".sigma-mouse").waitFor();
    const scheme = page.locator("html");
    expect(await scheme.getAttribute("data-mantine-color-scheme")).toBe("light");
    const canvas = page.locator(".graph-canvas");
    await expect.poll(() => countPixels(canvas, ACTOR)).toBeGreaterThan(500);
    expect(await countPixels(canvas, ACCENT)).toBeGreaterThan(200);
    expect(
      await countPixels(page.getByRole("button", { name: /^Actor \d/ }), ACTOR),
    ).toBeGreaterThan(40);
    const outlines = page
      .getByRole("button", { name: /^(Canvas|List)$/ })
      .evaluateAll(readOutlines);
    expect(await outlines).toEqual(["solid", "none"]);
    expect(await stopsWithoutRing(page)).toEqual([]);
    expectNoFaults(watched);
    await page.context().close();
  });

  it.each<[string, PageOptions]>([
    ["at 200 %", { width: 720, height: 450, pixelRatio: 2 }],
    ["with letters twice as large", { width: 1440, height: 900, fontSize: 32 }],
    ["with letters twice as large on a phone", { width: 390, height: 844, fontSize: 32 }],
  ])("%s nothing is cut off", async (_name, options) => {
    const watched = await atlas.open("/", options);
    const { page } = watched;
    const cut: Record<string, unknown> = {};
    for (const path of PAGES) {
      await page.goto(`${atlas.address}${path}`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await page.waitForTimeout(300);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const hidden = await outOfReach(page);
      if (overflow > 0 || hidden.length > 0) cut[path] = { overflow, hidden };
    }
    expect(cut).toEqual({});
    expect(await stopsWithoutRing(page)).toEqual([]);
    expectNoFaults(watched);
    await page.context().close();
  });
});

function readOutlines(elements: Element[]): string[] {
  return elements.map((element) => getComputedStyle(element).outlineStyle);
}

/** Controls that no scrolling brings into the window, or that lie under something else. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, summary",
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      // It comes when it has the focus.
      if (getComputedStyle(control).position === "fixed") return [];
      control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width < 2 || height < 2) return [];
      const [x, y] = [left + width / 2, top + height / 2];
      const over = document.elementFromPoint(x, y);
      const isReached = over !== null && (control.contains(over) || over.contains(control));
      const name = control.getAttribute("aria-label") ?? control.textContent;
      return isReached ? [] : [`${name} at ${Math.round(x)}, ${Math.round(y)}`];
    });
  });
}

/** What the Tab key comes to without anything that shows it. */
async function stopsWithoutRing(page: Page): Promise<string[]> {
  const without: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const around = [focused, focused?.parentElement, focused?.nextElementSibling];
      const isShown = around.some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      return isShown || focused === document.body
        ? null
        : (focused?.outerHTML.slice(0, 120) ?? null);
    });
    if (name !== null) without.push(name);
  }
  return without;
}
