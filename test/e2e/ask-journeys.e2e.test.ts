/** Learning, building, reading back, and the way between canvas and console: by key presses, in a real browser. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readCourseLibrary } from "../../graph/reading/course-library.ts";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("asking, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("takes the course from its first step to the next: wrong, a hint, right", async () => {
    const watched = await atlas.open("/ask");
    const { page } = watched;
    await openSide(page, /^Learn$/);
    await page.getByRole("heading", { name: "1. Look at something" }).waitFor();
    await tabTo(page, /^Open in the editor$/);
    await page.keyboard.press("Enter");
    await expectInEditor(page, /^MATCH \(n\)\s*RETURN n/);
    await tabTo(page, /^Check my answer$/);
    await page.keyboard.press("Enter");
    await page.getByText(/do not belong there\.$/).waitFor();
    await tabTo(page, /^Hint 1 of 1$/);
    await page.keyboard.press("Enter");
    await page.getByText(/^LIMIT at the end/).waitFor();
    await writeStatement(page, "MATCH (t:Threat) RETURN t LIMIT 5");
    await tabTo(page, /^Check my answer$/);
    await page.keyboard.press("Enter");
    await page.getByText(/^Right: 5 rows/).waitFor();
    await page.getByText("1 of 23 steps done").waitFor();
    await tabTo(page, /^Next: Only one kind$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "2. Only one kind" }).waitFor();
    await page.reload();
    await page.getByText("1 of 23 steps done").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("takes each solution of the course", async () => {
    const watched = await atlas.open("/ask");
    const { page } = watched;
    await openSide(page, /^Learn$/);
    const [course] = readCourseLibrary();
    for (const [index, { title, solution }] of (course?.steps ?? []).entries()) {
      await page.getByRole("button", { name: title.en, exact: true }).click();
      await page.getByRole("heading", { name: `${index + 1}. ${title.en}` }).waitFor();
      await writeStatement(page, solution.trim());
      await page.getByRole("button", { name: "Check my answer" }).click();
      await page.getByText(/^Right: /).waitFor();
    }
    await page.getByText("23 of 23 steps done").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("builds a statement by pointing, and says it in words", async () => {
    const watched = await atlas.open("/ask");
    const { page } = watched;
    await openSide(page, /^Build$/);
    await tabTo(page, /^adopted reads downwardsInstrument15$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Open in the editor$/);
    await page.keyboard.press("Enter");
    await expectInEditor(page, /^MATCH \(a:Actor\)-\[:ADOPTED\]->\(i:Instrument\)/);
    await tabTo(page, /^In words$/);
    await page.keyboard.press("Enter");
    await page
      .getByText(/^Finds every case in which an actor \(a\) adopted an instrument \(i\)\./)
      .waitFor();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("tab", { name: "Table" }).waitFor();
    await page.getByText("European Security Strategy").first().waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("goes from the canvas to the statement behind it, and back with what it found", async () => {
    const watched = await atlas.open("/entity/tpd");
    const { page } = watched;
    await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
    await tabTo(page, /^Show the query$/);
    await page.keyboard.press("Enter");
    await expectInEditor(page, /^MATCH \(n:Entity \{id: \$id\}\)-\[r\]-\(m:Entity\)/);
    expect(new URL(page.url()).pathname).toBe("/ask");
    // Nothing has run yet.
    expect(await page.getByRole("tab", { name: "Table" }).count()).toBe(0);
    await expect.poll(() => page.url()).toContain("/ask#1");
    const shared = page.url();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Enter");
    await tabTo(page, /^Show on canvas$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).not.toBe("/ask");
    await page.getByRole("heading", { name: "Human Security Atlas" }).first().waitFor();
    const other = await atlas.open(shared.slice(atlas.address.length));
    await expectInEditor(other.page, /^MATCH \(n:Entity \{id: \$id\}\)/);
    expect(await other.page.getByRole("tab", { name: "Table" }).count()).toBe(0);
    expectNoFaults(watched);
    expectNoFaults(other);
    await other.page.context().close();
    await page.context().close();
  });
});

async function openSide(page: Page, name: RegExp): Promise<void> {
  await page.locator(".cm-content").waitFor();
  await tabTo(page, /^(Library|Learn|Build)$/);
  for (let step = 0; step < 3; step += 1) {
    const focused = await page.locator(":focus").innerText();
    if (name.test(focused)) return;
    await page.keyboard.press("ArrowRight");
  }
}

async function writeStatement(page: Page, statement: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(statement);
}

async function expectInEditor(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => page.locator(".cm-content").innerText()).toMatch(text);
}
