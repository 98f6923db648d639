/** Journeys that end in a file on the reader's disk. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { readGraphFiles } from "../../../graph/formats/read-graph-file.ts";
import { readXml } from "../../../graph/formats/xml/read-xml.ts";
import { childNamed, descendantsNamed } from "../../../graph/formats/xml/xml-element.ts";
import { expectNoFaults } from "../browser.ts";
import { choose, tabTo } from "../press-keys.ts";
import { heading, startAt } from "./steps.ts";
import type { UsedAtlas } from "../use-atlas.ts";

export function describeTaking(atlas: UsedAtlas): void {
  it("saves a picture, a graph and a script of the view, by keys alone", async () => {
    const watched = await atlas.open("/entity/tpd?lang=en");
    const { page } = watched;
    await page.getByRole("heading", { name: "Temporary Protection Directive" }).first().waitFor();
    await tabTo(page, /^Export$/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Export" }).waitFor();

    const png = readFileSync(await saved(page, "PNG"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Twice the page's 1,440 pixels.
    expect(png.readUInt32BE(16)).toBe(2880);

    const svg = readXml(readFileSync(await saved(page, "SVG"), "utf8"));
    expect(childNamed(svg, "title")?.text).toBe("Temporary Protection Directive");
    expect(childNamed(svg, "desc")?.text).toMatch(/graph version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/);
    const texts = [...descendantsNamed(svg, "text")].map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Contested", "Instrument"]));

    const gexf = readFileSync(await saved(page, "GEXF"));
    const { meta, nodes, edges } = readGraphFiles([{ name: "view", bytes: gexf }]);
    expect(meta).toMatchObject({ address: `${atlas.address}/entity/tpd?lang=en` });
    expect(nodes.map(({ id }) => id)).toContain("tpd");
    expect(edges.length).toBeGreaterThan(10);

    expect(readFileSync(await saved(page, "Cypher script"), "utf8")).toContain('"tpd"');
    const bibtex = readFileSync(await saved(page, "BibTeX"), "utf8");
    expect(bibtex).toMatch(/^% Human Security Atlas, graph version/);
    expect(bibtex).toContain("@");
    expectNoFaults(watched);
    await page.context().close();
  });

  it("saves a frozen snapshot that opens from the disk and asks nobody", async () => {
    const watched = await startAt(atlas, "/entity/echr");
    const { page } = watched;
    await heading(page, "European Convention on Human Rights");
    await choose(page, "frozen", /Frozen snapshot/);
    await tabTo(page, /^Make the snapshot/);
    const saving = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = join(atlas.folder, "snapshot.html");
    await (await saving).saveAs(file);
    expectNoFaults(watched);
    await page.context().close();
    expect(readFileSync(file, "utf8")).toContain("frozen-content");
    const { page: frozen, faults } = await atlas.openFile(file);
    await frozen.getByText("It needs no server").waitFor();
    await heading(frozen, "European Convention on Human Rights");
    await frozen.getByText("The record says").first().waitFor();
    expect(faults).toEqual([]);
    await frozen.context().close();
  });
}

/** Moves to the format by Tab, takes it, and gives the path of what was saved. */
async function saved(page: Page, format: string): Promise<string> {
  await tabTo(page, new RegExp(`^${format}$`));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  return download.path();
}
