/** The canvas under fingers, on a phone. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { type At, fingersOn } from "./fingers.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
/** Two taps sooner than this are one double tap, which zooms. */
const NOT_TWICE_MS = 450;
const PHONE = { width: 390, height: 844, hasTouch: true } as const;

describe.skipIf(chromium === null)("under fingers, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("the plate is dragged and pinched, and a link shows the same part to others", async () => {
    const watched = await atlas.open("/", PHONE);
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    const fingers = await fingersOn(page);
    expect(cameraOf(page)).toBeNull();
    await fingers.pinch(middle, 60, 240);
    await expect.poll(() => cameraOf(page)?.span).toBeLessThan(700);
    const near = cameraOf(page);
    await fingers.swipe(middle, { x: middle.x - 90, y: middle.y });
    await expect.poll(() => cameraOf(page)?.x).toBeGreaterThan((near?.x ?? 0) + 20);
    await fingers.pinch(middle, 240, 120);
    await expect.poll(() => cameraOf(page)?.span).toBeGreaterThan((near?.span ?? 0) * 1.5);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("a tap opens what it meets, also a little beside it", async () => {
    const watched = await atlas.open("/entity/iom", PHONE);
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    const { tap } = await fingersOn(page);
    // One neighbor stands on each side; from the edge inwards its body comes before its line.
    const place = () => new URL(page.url()).pathname;
    for (let x = PHONE.width - 20; x > middle.x && place() === "/entity/iom"; x -= 24) {
      await tap({ x, y: middle.y });
      await page.waitForTimeout(NOT_TWICE_MS);
    }
    expect(place()).toMatch(/^\/entity\/(?!iom$)[\w-]+$/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("what a finger rests on is taken hold of, moved and pinned there", async () => {
    const watched = await atlas.open("/entity/tpd", PHONE);
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    const fingers = await fingersOn(page);
    await fingers.holdAndDrag(middle, { x: middle.x + 60, y: middle.y + 30 });
    await expect.poll(() => new URL(page.url()).searchParams.get("s")).not.toBeNull();
    await page.getByRole("button", { name: "More tools" }).tap();
    await page.getByRole("button", { name: "Layout", exact: true }).tap();
    await page.getByText("1 pinned entity stays where it is").waitFor();
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get("s")).toBeNull();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("one row of tools stands over the canvas, each as large as a finger, and none is lost", async () => {
    const watched = await atlas.open("/entity/tpd", PHONE);
    const { page } = watched;
    await middleOfCanvas(page);
    const more = page.getByRole("button", { name: "More tools" });
    const names = ["Redo", "Steps so far", "Layout", "Select with a loop", "Pin"];
    for (const name of names)
      expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
    await more.tap();
    for (const name of names) await page.getByRole("button", { name, exact: true }).waitFor();
    const tops = page.getByRole("main").getByRole("button");
    const small = await tops.evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    await page.getByRole("button", { name: "Layout", exact: true }).tap();
    await page.getByRole("button", { name: /^By kind/ }).tap();
    await page.getByText("By kind: done.").waitFor({ state: "attached" });
    await expect.poll(() => page.getByRole("button", { name: "Redo" }).count()).toBe(0);
    expectNoFaults(watched);
    await page.context().close();
  });
});

/** Of what is laid out there: buttons stand over its top. */
async function middleOfCanvas(page: Page): Promise<At> {
  await page.locator(".sigma-mouse").waitFor();
  await page.waitForTimeout(250);
  const box = await page.locator(".graph-canvas").boundingBox();
  if (box === null) throw new Error("There is no canvas.");
  return { x: box.x + box.width / 2, y: box.y + (86 + box.height - 24) / 2 };
}

/** What part of the plate an address shows, in its units; null for all of it. */
function cameraOf(page: Page): (At & { readonly span: number }) | null {
  const [x, y, span] = new URL(page.url()).searchParams.get("at")?.split(",").map(Number) ?? [];
  return x === undefined || y === undefined || span === undefined ? null : { x, y, span };
}
