/** The atlas is drawn before the page around it has come, and stays where it is when that does. */
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const REST_OF_THE_PAGE = /\/open-page-[\w-]+\.js/;

describe.skipIf(chromium === null)("the first picture", () => {
  const atlas = useAtlas(chromium);

  it.each([
    { name: "on a desk", width: 1440, height: 900, path: "/?lang=uk" },
    {
      name: "on a desk with a work open",
      width: 1280,
      height: 800,
      path: "/?select=work:eucom-2016",
    },
    { name: "on a narrow screen", width: 800, height: 600, path: "/" },
    { name: "on a phone", width: 390, height: 844, path: "/?lang=id" },
  ])("stands alone, and stays the same canvas in the same place: $name", async (look) => {
    const watched = await atlas.open("/api/health", look);
    const { page } = watched;
    const held = holdBack();
    // The first to ask a server waits until it has read the graph, longer than the page does.
    await fetch(`${atlas.address}/api/overview`);
    await page.route(REST_OF_THE_PAGE, held.handle);
    await page.goto(`${atlas.address}${look.path}`);
    const canvas = page.locator("canvas").first();
    await canvas.waitFor();
    await expect.poll(() => isDrawn(page)).toBe(true);
    expect(await page.getByRole("application").count()).toBe(0);
    const place = await canvas.boundingBox();
    await page.evaluate(() =>
      Reflect.set(window, "first", [...document.querySelectorAll("canvas")]),
    );

    held.letGo();
    await page.getByRole("application").waitFor();
    await page
      .getByRole("button", { name: /Ukrainian|Українська|Ukraina|^UK$/i })
      .first()
      .waitFor({ state: "attached" });
    expect(await canvas.boundingBox()).toEqual(place);
    const kept = await page.evaluate(() =>
      (Reflect.get(window, "first") as Element[]).map(({ isConnected }) => isConnected),
    );
    expect(kept).not.toContain(false);
    expect(await isDrawn(page)).toBe(true);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("answers the reader once the page has taken it over", async () => {
    const watched = await atlas.open("/?lang=en");
    const { page } = watched;
    const canvas = page.getByRole("application");
    await canvas.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entity\//);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("leaves a lens, a list and the console to the page", async () => {
    for (const path of ["/lens/timeline?lang=en", "/list?lang=en", "/ask"]) {
      const watched = await atlas.open("/api/health");
      const { page } = watched;
      const held = holdBack();
      await page.route(REST_OF_THE_PAGE, held.handle);
      await page.goto(`${atlas.address}${path}`);
      await held.isAsked;
      expect(await page.locator("canvas").count()).toBe(0);
      held.letGo();
      await page.getByRole("main").first().waitFor();
      expectNoFaults(watched);
      await page.context().close();
    }
  });

  it("waits for a graph that is slow, and then stands in the page", async () => {
    const watched = await atlas.open("/api/health");
    const { page } = watched;
    const held = holdBack();
    let asked = 0;
    await page.route("**/api/overview", (route) => {
      // What the head asks for ahead is another kind of request, which the script's own may or may not take up.
      if (route.request().resourceType() === "fetch") asked += 1;
      return held.handle(route);
    });
    await page.goto(`${atlas.address}/?lang=en`);
    await page.getByText("Loading the atlas").first().waitFor();
    held.letGo();
    await page.getByRole("application").waitFor();
    expect(asked).toBeLessThanOrEqual(1);
    expectNoFaults(watched);
    await page.context().close();
  });
});

const NOT_YET = (): void => undefined;

/** Keeps a request waiting until it is let go. */
function holdBack() {
  let letGo = NOT_YET;
  let tell = NOT_YET;
  const isFree = new Promise<void>((resolve) => (letGo = resolve));
  const isAsked = new Promise<void>((resolve) => (tell = resolve));
  return {
    isAsked,
    letGo: () => letGo(),
    async handle(route: Route): Promise<void> {
      tell();
      await isFree;
      await route.continue();
    },
  };
}

/** Whether names stand on the canvas for words. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll("canvas")].some((canvas) => {
      const context = canvas.getContext("2d");
      if (context === null || canvas.width === 0) return false;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    }),
  );
}
