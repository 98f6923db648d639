/** Journeys to what the atlas holds: an entity, what is around it, the way between two. */
import { expect, it } from "vitest";
import { expectNoFaults } from "../browser.ts";
import { countPixels } from "../count-pixels.ts";
import { choose, tabTo } from "../press-keys.ts";
import { heading, inView, startAt } from "./steps.ts";
import type { UsedAtlas } from "../use-atlas.ts";

const ACCENT = "#1c5a9e";

export function describeFinding(atlas: UsedAtlas): void {
  it("finds an entity by an Indonesian and by a Ukrainian name", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    await choose(page, "Arahan Perlindungan Sementara", /Temporary Protection Directive/);
    await heading(page, "Temporary Protection Directive");
    await choose(page, "Рада Європи", /Council of Europe/);
    await heading(page, "Council of Europe");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("expands one relation type, and takes back exactly what came", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    await choose(page, "Arahan Perlindungan Sementara", /Temporary Protection Directive/);
    await heading(page, "Temporary Protection Directive");
    await choose(page, "keep only", /Keep only what is selected/);
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await tabTo(page, /^Show neighbours/);
    await page.keyboard.press("Enter");
    await tabTo(page, /grants.*add 4/);
    await page.keyboard.press("Enter");
    await expect.poll(() => inView(page)).toMatch(/^5 of/);
    await page.getByText("take 4 back").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("shows five as sentences between what an Indonesian and a Ukrainian name find, and lights the one that is chosen", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    await page.getByRole("heading", { name: "Start with a question" }).waitFor();
    await choose(page, "Uni Eropa", /^European Union/);
    await page.getByRole("heading", { name: "European Union", level: 2 }).waitFor();
    const canvas = page.getByRole("main");
    const before = await countPixels(canvas, ACCENT);

    await choose(page, "connected", /How are these connected/);
    await page.getByRole("heading", { name: "How are these connected?" }).waitFor();
    await tabTo(page, /^Entity 2/);
    await page.keyboard.type("продовольча безпека");
    await page.getByRole("option", { name: /Food security/ }).waitFor();
    await page.keyboard.press("Enter");
    const question = "How are the European Union and food security connected?";
    await page.getByRole("heading", { name: question }).waitFor();

    const paths = page.getByRole("button", { name: /^\d The European Union .+\./ });
    await expect.poll(() => paths.count()).toBe(5);
    for (const text of await paths.allInnerTexts())
      expect(text).toMatch(/^\d\s+The .+\.\s+\d step/);
    await tabTo(page, /^1 ?The European Union/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => paths.nth(1).getAttribute("aria-pressed")).toBe("true");
    await page.getByText("Path 2 of 5 stands out on the canvas.").waitFor();
    await page.getByRole("button", { name: /caters for food\..*§8 ¶2/ }).waitFor();
    // Its middle was not around the European Union: it has been brought to the canvas.
    expect(page.url()).toMatch(/lit=[^&]*amif[^&]*need-food/);
    await expect.poll(() => countPixels(canvas, ACCENT)).toBeGreaterThan(before + 300);

    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "European Union", level: 2 }).waitFor();
    expect(page.url()).not.toContain("lit=");
    expectNoFaults(watched);
    await page.context().close();
  });
}
