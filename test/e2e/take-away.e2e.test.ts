/** Taking the view away by keys alone, and citing it: the files are opened and read. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGraphFiles } from "../../graph/formats/read-graph-file.ts";
import { readXml } from "../../graph/formats/xml/read-xml.ts";
import { childNamed, descendantsNamed } from "../../graph/formats/xml/xml-element.ts";
import { expectNoFaults, useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { tabTo } from "./press-keys.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();
const data = mkdtempSync(join(tmpdir(), "atlas-take-away-"));

describe.skipIf(chromium === null)("taking away", () => {
  const watcher = useBrowser(chromium);
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  });
  afterAll(async () => {
    await atlas?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it("saves a picture, a graph and a script of the view, by keys alone", async () => {
    const watched = await watcher.open(`${atlas.address}/entity/tpd?lang=en`);
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

  it("links to the whole atlas as files of the server", async () => {
    const watched = await watcher.open(`${atlas.address}/?lang=uk`, { width: 390, height: 844 });
    const { page } = watched;
    await page.getByRole("application").waitFor();
    await page.keyboard.press("e");
    await page.getByRole("radio", { name: "Весь атлас" }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV: сутності" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^human-security-atlas-.+-nodes\.csv$/);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("cites a statement with its place in the text and the graph's version", async () => {
    const watched = await watcher.open(`${atlas.address}/relation/8.2.3-a?lang=en`);
    const { page } = watched;
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Cite this" });
    await dialog.getByText(/statement 8\.2\.3-a; .*§8 ¶2.*graph version .*accessed/).waitFor();
    await dialog.getByRole("radio", { name: "RIS" }).check();
    await dialog.getByText(/^TY {2}- ELEC/).waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });
});

/** Moves to the format by Tab, takes it, and gives the path of what was saved. */
async function saved(page: Page, format: string): Promise<string> {
  await tabTo(page, new RegExp(`^${format}$`));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  return download.path();
}
