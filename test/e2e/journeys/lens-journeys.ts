/** Journeys along a thread: a chain to its sentence, what is contested, a tour. */
import { expect, it } from "vitest";
import { expectNoFaults } from "../browser.ts";
import { choose, tabTo } from "../press-keys.ts";
import { heading, press, spoken, startAt } from "./steps.ts";
import type { UsedAtlas } from "../use-atlas.ts";

export function describeFollowing(atlas: UsedAtlas): void {
  it("follows the protection chain from page load to its sentence, and shares it", async () => {
    const watched = await startAt(atlas, "/");
    const { page } = watched;
    await tabTo(page, /^Protection chain$/);
    await press(page, "Enter");
    await heading(page, "Protection chain");
    await tabTo(page, /^Actor: /);
    await press(page, "Home");
    while (!(await page.locator(":focus").innerText()).includes("European Union"))
      await press(page, "ArrowDown");
    await press(page, "Enter");
    await spoken(page, /^The European Union/).waitFor();
    // On along the lines, and another end for the chain.
    await press(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown");
    const wanted = (await page.locator(":focus").innerText()).split(":").at(-1)?.trim() ?? "";
    await press(page, "Enter");
    const read = new RegExp(`^The European Union .+, which .+ ${wanted} .+ security`, "is");
    await spoken(page, read).waitFor();
    await page
      .getByText(/^Step \d is contested/)
      .first()
      .waitFor();
    await expect.poll(() => page.url()).toContain("lit=");
    const shared = await atlas.open(page.url());
    await spoken(shared.page, read).waitFor();
    await shared.page.context().close();
    await tabTo(page, /^Details of this step/);
    await press(page, "Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "Who says so" }).waitFor();
    await heading(page, "Protection chain");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("finds the contested statements and a correction", async () => {
    const watched = await startAt(atlas, "/?view=list");
    const { page } = watched;
    await choose(page, "Contested", /^Contested/);
    await heading(page, "Contested statements");
    await page.getByText("53 of 53 contested statements").waitFor();
    await tabTo(page, /^Filter by word or name$/);
    await page.keyboard.type("temporary protection");
    await page.getByText(/^([2-9]|1\d) of 53 contested statements/).waitFor();
    await tabTo(page, /^Factual error, Confidence: high: 12$/);
    await press(page, "Enter");
    await page.getByText(/^[2-6] of 53 contested statements/).waitFor();
    const shared = await atlas.open(page.url());
    await shared.page.getByText(/^[2-6] of 53 contested statements/).waitFor();
    await shared.page.getByRole("button", { name: /^Factual error/, pressed: true }).waitFor();
    await shared.page.context().close();
    const row = page.getByRole("region", { name: "List of contested statements" });
    await row.getByText("The record says").first().waitFor();
    expect(await row.innerText()).toContain("20 July 2001");
    await tabTo(page, /statements? of the record$/);
    await press(page, "Enter", "Tab", "Enter");
    await page
      .getByRole("complementary")
      .getByText("A reference source, not the article")
      .waitFor();
    await heading(page, "Contested statements");
    await tabTo(page, /^Show its relations$/);
    await press(page, "Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/");
    expect(new URL(page.url()).searchParams.get("lit")).toContain("8.2.3-d");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("runs a tour and presents it, with a blank screen when it is wanted", async () => {
    const watched = await startAt(atlas);
    const { page } = watched;
    await choose(page, "Reading a source", /Reading a source against the record/);
    await heading(page, "All that is contested");
    await tabTo(page, /^Next$/);
    await page.keyboard.press("Enter");
    await heading(page, "A factual error");
    await tabTo(page, /^Present it$/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await heading(page, "A date that belongs to something else");
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    await page.keyboard.press("b");
    await page.getByText("The screen is blank").waitFor();
    await page.keyboard.press("b");
    await page.keyboard.press("Escape");
    await page.getByRole("banner").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
}
