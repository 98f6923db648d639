/** What readers keep: views on the server, notes in the browser, corrections for the codebook. */
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
/** A busy machine may take its time. */
const SOON = { timeout: 10_000 };
const NASTY = '<img src="/x" onerror="alert(1)"> & “Огляд”';

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe.skipIf(chromium === null)("what readers keep, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);

  it("a view is saved, found after a reload, opened by its link elsewhere, deleted and brought back", async () => {
    const watched = await atlas.open("/entity/tpd?panel=saved&view=list");
    const { page } = watched;
    await page.getByText("Nothing has been saved from this browser yet.").waitFor();
    await page.getByRole("button", { name: "Save what is on screen" }).click();
    await page.getByText("Give it a name, so").waitFor();
    await page.keyboard.type(NASTY);
    await page.keyboard.press("Enter");
    await page.getByText(`“${NASTY}” is saved.`).waitFor();
    await page.reload();
    const row = page.getByRole("list", { name: "Your saved views" }).getByRole("listitem");
    await row.waitFor();
    expect(await row.innerText()).toContain(NASTY);
    await expectAccessible(page);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the link of" }).click();
    await page.getByText("is copied.").waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    const elsewhere = await atlas.open(link);
    await elsewhere.page
      .getByRole("heading", { name: "Temporary Protection Directive", level: 2 })
      .waitFor();
    await elsewhere.page.goto(`${atlas.address}/?panel=saved&view=list`);
    await elsewhere.page.getByText("Nothing has been saved from this browser yet.").waitFor();
    expectNoFaults(elsewhere);
    await elsewhere.page.context().close();

    await page.getByRole("button", { name: "Delete" }).click();
    const undo = page.getByRole("button", { name: "Undo", exact: true }).last();
    await expect.poll(() => undo.evaluate((button) => button.matches(":focus")), SOON).toBe(true);
    await row.waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await row.waitFor();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.reload();
    await page.getByText("1 recently deleted").click();
    await page.getByRole("button", { name: "Restore" }).click();
    await row.waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("a view is renamed and replaced, and what another window did first is not lost", async () => {
    const watched = await atlas.open("/?panel=saved&view=list");
    const { page } = watched;
    await page.getByLabel("Name", { exact: true }).fill("First");
    await page.getByRole("button", { name: "Save what is on screen" }).click();
    const other = await page.context().newPage();
    await other.goto(`${atlas.address}/?panel=saved&view=list`);
    await other.getByRole("button", { name: "Change name and note of “First”" }).waitFor();

    await page.getByRole("button", { name: "Change name and note of “First”" }).click();
    await page.keyboard.type("Second");
    await page.keyboard.press("Enter");
    await page.getByText("“Second” is changed.").waitFor();
    const opener = page.getByRole("button", { name: "Open “Second”" });
    await expect.poll(() => opener.evaluate((button) => button.matches(":focus")), SOON).toBe(true);

    await other.getByRole("button", { name: "Save what is on screen as “First”" }).click();
    await other.getByText("This was changed in another window meanwhile.").waitFor();
    await other.getByRole("button", { name: "Save what is on screen as “Second”" }).click();
    await other.getByText("“Second” now holds what is on screen.").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("while the server is away nothing that was typed is lost", async () => {
    const watched = await atlas.open("/?panel=saved&view=list");
    const { page } = watched;
    const name = page.getByLabel("Name", { exact: true });
    await name.waitFor();
    await page.route("**/api/views", (route) => route.abort());
    await name.fill("Kept while away");
    await page.getByRole("button", { name: "Save what is on screen" }).click();
    await page.getByText("The server does not answer, so nothing was changed.").waitFor();
    expect(await name.inputValue()).toBe("Kept while away");
    await page.unroute("**/api/views");
    await page.getByRole("button", { name: "Save what is on screen" }).click();
    await page.getByText("“Kept while away” is saved.").waitFor();
    await page.context().close();
  });

  it("a note stays in this browser, is sent nowhere, and goes to another one as a file", async () => {
    const watched = await atlas.open("/entity/tpd?view=list");
    const { page } = watched;
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByRole("button", { name: "Add a private note" }).click();
    await page.keyboard.type("Kranich: compare 2001 and 2022");
    await page.getByText("Kept in this browser", { exact: true }).waitFor();
    await page.reload();
    const note = page.getByLabel("Note on Temporary Protection Directive");
    await expect.poll(() => note.inputValue(), SOON).toBe("Kranich: compare 2001 and 2022");

    await page.getByRole("button", { name: "Delete the note" }).click();
    await page.getByText("The note is deleted.").waitFor();
    const undo = page.getByRole("complementary").getByRole("button", { name: "Undo" });
    await expect.poll(() => undo.evaluate((button) => button.matches(":focus")), SOON).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => note.inputValue(), SOON).toContain("Kranich");
    await openNotes(page);
    await expectAccessible(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as JSON" }).click();
    const file = join(atlas.folder, "notes.json");
    await (await saving).saveAs(file);
    expect(sent.filter((request) => request.includes("Kranich"))).toEqual([]);
    expectNoFaults(watched);
    await page.context().close();

    const second = await atlas.open("/?lang=uk&view=list");
    await openNotes(second.page);
    await second.page.locator("input[type=file]").setInputFiles(file);
    await second.page.getByText("Узято 1 нотатку з 1").waitFor();
    await second.page.getByRole("dialog").getByText("Директива про тимчасовий захист").click();
    await expect
      .poll(() => second.page.getByLabel(/^Нотатка: Директива/).inputValue(), SOON)
      .toContain("Kranich");
    expectNoFaults(second);
    await second.page.context().close();
  });

  it("where the browser keeps nothing, it says so and the note stays on the page", async () => {
    const watched = await atlas.open("/api/health");
    const { page } = watched;
    await page.addInitScript(
      "indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); }",
    );
    await page.goto(`${atlas.address}/entity/tpd?view=list`);
    await page.getByRole("button", { name: "Add a private note" }).click();
    await page.keyboard.type("Only here");
    await page.getByText("This browser does not let the atlas keep anything").waitFor();
    await page.getByRole("button", { name: "Whole atlas" }).first().click();
    await page.goBack();
    const note = page.getByLabel("Note on Temporary Protection Directive");
    await expect.poll(() => note.inputValue(), SOON).toBe("Only here");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("a correction is written by keyboard into a record that can be taken away", async () => {
    const watched = await atlas.open("/relation/8.2.3-a?view=list");
    const { page } = watched;
    await page.getByRole("button", { name: "Suggest a correction" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Write the record" }).focus();
    await page.keyboard.press("Enter");
    const said = page.getByLabel("The record says");
    await expect.poll(() => said.evaluate((field) => field.matches(":focus")), SOON).toBe(true);
    await page.keyboard.type('It says: "no" # really');
    await page.keyboard.press("Tab");
    await page.keyboard.type("https://example.org/a");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Write the record" }).focus();
    await page.keyboard.press("Enter");
    const record = page.getByRole("region", { name: "The record" });
    expect(await record.innerText()).toContain(String.raw`correction: "It says: \"no\" # really"`);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    expect((await saving).suggestedFilename()).toMatch(/^c\d\d\.yaml$/);
    expectNoFaults(watched);
    await page.context().close();
  });
});

async function openNotes(page: Page): Promise<void> {
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Control+k");
  const isUkrainian = page.url().includes("lang=uk");
  await page.keyboard.type(isUkrainian ? "нотатки" : "private notes");
  await page
    .getByRole("option", { name: /notes|нотатки/i })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
}
