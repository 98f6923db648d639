/** Journeys that change how the atlas lies before the reader, and back. */
import { expect, it } from "vitest";
import { expectNoFaults } from "../browser.ts";
import { choose, tabTo } from "../press-keys.ts";
import { heading, inView, startAt } from "./steps.ts";
import type { UsedAtlas } from "../use-atlas.ts";

export function describeArranging(atlas: UsedAtlas): void {
  it("filters by period, and the link shows the same to others", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    const before = await inView(page);
    await tabTo(page, /^Last year/);
    for (const _ of [1, 2, 3]) await page.keyboard.press("PageDown");
    await expect.poll(() => inView(page)).not.toBe(before);
    await expect.poll(() => page.url()).toContain("period=");
    const after = await inView(page);
    const other = await atlas.open(page.url());
    await expect.poll(() => inView(other.page)).toBe(after);
    expectNoFaults(watched);
    await page.context().close();
    await other.page.context().close();
  });

  it("undoes three steps, redoes them, and names each", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    await choose(page, "echr", /European Convention on Human Rights/);
    await heading(page, "European Convention on Human Rights");
    await choose(page, "Keep only", /Keep only what is selected/);
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await choose(page, "canvas and list", /Switch between canvas and list/);
    await page.getByRole("heading", { name: "Entities in view" }).waitFor();
    for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
    await heading(page, "Start with a question");
    expect(page.url()).toBe(`${atlas.address}/`);
    for (const _ of [1, 2]) await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => inView(page)).toMatch(/^1 of/);
    await tabTo(page, /^Steps so far/);
    await page.keyboard.press("Enter");
    const steps = await page.getByRole("list", { name: "Steps so far" }).innerText();
    expect(steps.split("\n")).toEqual([
      "Start",
      "European Convention on Human Rights",
      expect.stringMatching(/^Took away \d+ entities$/),
      "List",
    ]);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("is walked with arrow keys, each step said as a sentence", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    await page.locator(".sigma-mouse").waitFor();
    const canvas = page.getByRole("application");
    await canvas.focus();
    const said = () => page.locator(".graph-canvas + [role=status]").innerText();
    await page.keyboard.press("ArrowRight");
    await expect.poll(said).toMatch(/^Human security, concept\. [\d,]+ relations\.$/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).toMatch(/^.+, .+\. .*[Hh]uman security.*\. [\d,]+ relations?\.$/);
    await page.keyboard.press("p");
    await expect.poll(said).toBe("Pinned: no layout moves it.");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(said).toBe("Moved, and pinned there.");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("/entity/");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("changes the language and the theme", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    await tabTo(page, /Українська/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Почніть із запитання" }).waitFor();
    await tabTo(page, /Темна тема/);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("html").getAttribute("data-mantine-color-scheme"))
      .toBe("dark");
    expectNoFaults(watched);
    await page.context().close();
  });
}
