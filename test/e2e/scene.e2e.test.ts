/** The canvas itself, by hand and by key: what is moved stays, what is asked for is chosen, and the picture always comes back. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("the canvas", () => {
  const atlas = useAtlas(chromium);

  it("keeps what is dragged where it was put, through theme, language and a reload", async () => {
    const watched = await atlas.open("/entity/tpd");
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    const there = { x: middle.x + 130, y: middle.y + 40 };
    await expect.poll(() => cursorAt(page, middle)).toBe("pointer");
    await drag(page, middle, there);
    await expect.poll(() => pinNote(page)).toBe("1 pinned entity stays where it is");
    const address = page.url();
    expect(address).not.toBe(`${atlas.address}/entity/tpd`);
    await page.getByRole("button", { name: /dark|theme/i }).click();
    await page.getByRole("button", { name: /Українська/ }).click();
    await page.getByRole("button", { name: "Розташування" }).waitFor();
    expect(sceneOf(page.url())).toBe(sceneOf(address));
    expect(await cursorAt(page, there)).toBe("pointer");
    await page.reload();
    await middleOfCanvas(page);
    await expect.poll(() => cursorAt(page, there)).toBe("pointer");
    expect(sceneOf(page.url())).toBe(sceneOf(address));
    expectNoFaults(watched);
    await page.context().close();
  });

  it("opens a shared link at the same place and zoom, also on a phone, and the browser's history is not filled with moves", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    expect(page.url()).toBe(`${atlas.address}/`);
    const steps = await page.evaluate(() => history.length);
    await page.mouse.move(middle.x - 100, middle.y - 60);
    for (const _ of [1, 2, 3]) await page.mouse.wheel(0, -300);
    await expect.poll(() => page.url()).toContain("at=");
    await drag(page, { x: middle.x + 60, y: 120 }, { x: middle.x - 60, y: 200 });
    await expect.poll(() => spanOf(page.url())).toBeLessThan(900);
    await page.waitForTimeout(500);
    const address = page.url();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    for (const options of [{}, { width: 390, height: 844 }]) {
      const shared = await atlas.open(address, options);
      await middleOfCanvas(shared.page);
      await shared.page.waitForTimeout(500);
      expect(shared.page.url()).toBe(address);
      expectNoFaults(shared);
      await shared.page.context().close();
    }
    // A list in between changes nothing; everything in sight needs no words.
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("button", { name: "Canvas", exact: true }).click();
    await middleOfCanvas(page);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(address);
    await page.getByRole("application").focus();
    await page.keyboard.press("0");
    await expect.poll(() => page.url()).toBe(`${atlas.address}/`);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("selects with a loop, pins what is selected, lays out by attraction, and can be stopped at it", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    const middle = await middleOfCanvas(page);
    await page.keyboard.down("Shift");
    await drag(page, { x: middle.x - 190, y: 80 }, { x: middle.x - 190, y: 330 }, [
      { x: middle.x + 20, y: 80 },
      { x: middle.x + 20, y: 330 },
    ]);
    await page.keyboard.up("Shift");
    await page.getByRole("button", { name: "Pin", exact: true }).click();
    await expect.poll(() => pinNote(page)).toMatch(/^[2-9]\d* pinned entities stay/);
    await startAndCancel(page);
    await page.getByText("The layout was cancelled").waitFor({ state: "attached" });
    expect(await currentLayout(page)).toMatch(/^As in the atlas/);
    await page.getByRole("button", { name: /^By attraction/ }).click();
    await page.getByText("By attraction: done.").waitFor({ state: "attached" });
    expect(await currentLayout(page)).toMatch(/^By attraction/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => openLayout(page)).toMatch(/^As in the atlas/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("leaves everything to the list where the browser cannot draw", async () => {
    const watched = await atlas.open("/api/overview");
    const { page } = watched;
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function refuse(this: HTMLCanvasElement, ...asked) {
        if (String(asked[0]).includes("webgl")) return null;
        return Reflect.apply(get, this, asked);
      } as typeof get;
    });
    await page.goto(`${atlas.address}/entity/tpd`);
    await page.getByText("This browser cannot draw the graph").waitFor();
    await page
      .getByRole("button", { name: /European Union/ })
      .first()
      .waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("comes back after a lost context with the same picture, and makes no new one for twenty places", async () => {
    const watched = await atlas.open("/entity/tpd");
    const { page } = watched;
    await middleOfCanvas(page);
    const before = await picture(page);
    await loseContexts(page);
    await expect.poll(() => picture(page), { timeout: 8000 }).toBe(before);
    await countContexts(page);
    for (let turn = 0; turn < 20; turn += 1) {
      await goTo(page, turn % 2 === 0 ? "/entity/echr" : "/entity/tpd");
      if (turn % 9 === 0) await page.getByRole("button", { name: /dark|light|theme/i }).click();
    }
    await goTo(page, "/entity/amif");
    await page.getByRole("heading", { name: /Asylum, Migration/, level: 2 }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "madeContexts"))).toBe(0);
    expectNoFaults(watched);
    await page.context().close();
  });
});

interface At {
  readonly x: number;
  readonly y: number;
}

/** Waits for the first picture. */
async function middleOfCanvas(page: Page): Promise<At> {
  await page.locator(".sigma-mouse").waitFor();
  const box = await page.locator(".graph-canvas").boundingBox();
  if (box === null) throw new Error("There is no canvas.");
  await page.waitForTimeout(250);
  // Insets leave 56 above and 64 below.
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2 - 4) };
}

async function cursorAt(page: Page, { x, y }: At): Promise<string> {
  await page.mouse.move(x + 30, y + 200);
  await page.mouse.move(x, y);
  return page.locator(".graph-canvas-plate").evaluate(({ style }: HTMLElement) => style.cursor);
}

async function drag(page: Page, from: At, to: At, by: readonly At[] = []): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of [...by, to]) await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}

/** Plate units from edge to edge. */
function spanOf(address: string): number {
  return Number(new URL(address).searchParams.get("at")?.split(",")[2] ?? Number.NaN);
}

/** What the layout menu says of pins; it is opened for the question and closed again. */
async function pinNote(page: Page): Promise<string> {
  const menu = page.getByRole("button", { name: "Layout", exact: true });
  await menu.click();
  const note = page.getByText(/pinned entit/);
  const text = (await note.count()) === 0 ? "" : await note.innerText();
  await menu.click();
  return text.split("\n")[0] ?? "";
}

/** Opens the menu, and leaves it open. */
async function currentLayout(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Layout", exact: true }).click();
  return openLayout(page);
}

async function openLayout(page: Page): Promise<string> {
  return page.getByRole("group", { name: "Layout" }).locator("[aria-pressed=true]").innerText();
}

/** The scene's part of an address. */
function sceneOf(address: string): string | null {
  return new URL(address).searchParams.get("s");
}

/** Both presses in one go: the layout would be done before a second message came from here. */
async function startAndCancel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Layout", exact: true }).click();
  await page
    .getByRole("button", { name: /^By attraction/ })
    .evaluate(async (start: HTMLElement) => {
      start.click();
      for (;;) {
        const cancel = document.querySelector<HTMLElement>("progress ~ button");
        if (cancel !== null) return cancel.click();
        await new Promise(requestAnimationFrame);
      }
    });
}

async function picture(page: Page): Promise<string> {
  const shot = await page.locator(".graph-canvas").screenshot();
  return shot.toString("base64");
}

async function loseContexts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const lost = [...document.querySelectorAll<HTMLCanvasElement>(".graph-canvas canvas")].flatMap(
      (canvas) => canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? [],
    );
    if (lost.length === 0) throw new Error("There was no context to lose.");
    for (const each of lost) each.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const each of lost) each.restoreContext();
  });
}

async function countContexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const made = HTMLCanvasElement.prototype.getContext;
    Reflect.set(window, "madeContexts", 0);
    HTMLCanvasElement.prototype.getContext = function count(this: HTMLCanvasElement, ...asked) {
      if (String(asked[0]).startsWith("webgl"))
        Reflect.set(window, "madeContexts", Number(Reflect.get(window, "madeContexts")) + 1);
      return Reflect.apply(made, this, asked);
    } as typeof made;
  });
}

/** As the back button does, without loading the page anew. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForTimeout(50);
}
