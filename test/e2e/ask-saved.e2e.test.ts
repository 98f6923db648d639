/** Statements kept on the server, in a real browser: saved, found again, opened by a link elsewhere, taken away. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const axeSource = readFileSync(axePath, "utf8");
const NASTY = '<img src="/x" onerror="alert(1)"> “Права”';
const STATEMENT = "MATCH (r:Right) RETURN r.id AS id LIMIT 3";

describe.skipIf(chromium === null)("statements that readers save, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("are saved by keys, changed with a way back, opened elsewhere without being run, and taken away", async () => {
    const watched = await atlas.open("/ask");
    const { page } = watched;
    const sent: string[] = [];
    page.on("request", (request) => sent.push(new URL(request.url()).pathname));
    await textOf(page).click();
    await page.keyboard.type(STATEMENT);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Save the statement" });
    await dialog.getByLabel("Name", { exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByText("Give it a name").waitFor();
    await page.keyboard.type(NASTY);
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.getByText(`“${NASTY}” is saved.`).waitFor({ state: "attached" });
    await page.getByRole("heading", { name: NASTY }).waitFor();

    await textOf(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("0");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await dialog.getByText(`It is saved as “${NASTY}”.`).waitFor();
    await dialog.getByRole("button", { name: "Save the changes" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByRole("button", { name: "Undo" }).count()).toBe(0);

    await page.locator("summary", { hasText: "Saved" }).click();
    const row = page.getByRole("list", { name: "Your saved statements" }).getByRole("listitem");
    await row.waitFor();
    expect(await row.innerText()).toContain(NASTY);
    await expectAccessible(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await row.getByRole("button", { name: "Copy the link of" }).click();
    await page.getByText("is copied.").waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(link).toMatch(/\/ask\?saved=[0-9a-z]{10}$/);

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "All as .cypher" }).click();
    const file = join(atlas.folder, "statements.cypher");
    await (await saving).saveAs(file);
    expect(readFileSync(file, "utf8")).toContain(`// name: ${NASTY}\n`);
    expect(readFileSync(file, "utf8")).toContain(`\n${STATEMENT}\n;\n`);
    expect(sent).not.toContain("/api/cypher");
    await expectOpensElsewhere(link);

    await row.getByRole("button", { name: "Delete" }).click();
    await row.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Undo");
    await page.reload();
    await page.locator("summary", { hasText: "Saved" }).click();
    await page.getByText("1 recently deleted").click();
    await page.getByRole("button", { name: "Restore" }).click();
    await row.waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  async function expectOpensElsewhere(link: string): Promise<void> {
    const watched = await atlas.open(link, { locale: "uk-UA", width: 390, height: 844 });
    const { page } = watched;
    await expect.poll(() => textOf(page).innerText()).toBe(STATEMENT);
    await page.getByRole("heading", { name: NASTY }).waitFor();
    expect(await page.getByRole("columnheader").count()).toBe(0);
    await page.goto(`${atlas.address}/ask?saved=0000000000`);
    await page.getByText("За цим посиланням немає збереженого запиту").waitFor();
    // What was open stays.
    await expect.poll(() => textOf(page).innerText()).toBe(STATEMENT);
    expectNoFaults(watched);
    await page.context().close();
  }
});

function textOf(page: Page) {
  return page.locator(".cm-content");
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
