/** The lenses by key presses alone: a chain from page load to its sentence, contested statements and a correction, an argument. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions, useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { choose, tabTo } from "./press-keys.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("the lenses by keyboard, in Chromium", () => {
  const watcher = useBrowser(chromium);
  const data = mkdtempSync(join(tmpdir(), "atlas-lenses-"));
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const open = async (path: string, options?: PageOptions) => {
    const watched = await watcher.open(`${atlas.address}${path}`, options);
    await watched.page.getByRole("main").waitFor();
    return watched;
  };
  it("follows the protection chain from page load to its sentence, and shares it", async () => {
    const watched = await open("/");
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
    const shared = await open(page.url().slice(atlas.address.length));
    await spoken(shared.page, read).waitFor();
    await shared.page.context().close();
    await tabTo(page, /^Details of this step/);
    await press(page, "Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "Who says so" }).waitFor();
    await heading(page, "Protection chain");
    expectNoFaults(watched);
    await page.context().close();
  });

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

  it("finds the contested statements and a correction", async () => {
    const watched = await open("/?view=list");
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

  it("reads an argument, what stands beside it, and the statement behind the whole", async () => {
    const watched = await open("/lens/argument");
    const { page } = watched;
    await heading(page, "Argument");
    const reasons = page.getByRole("listitem").filter({ hasText: /The seventh reason/ });
    await reasons.waitFor();
    await tabTo(page, /^Human security agenda of the EU/);
    await press(page, "Enter");
    await reasons.waitFor({ state: "hidden" });
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
