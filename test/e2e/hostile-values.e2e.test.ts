/** A graph whose every text is an attack: each view of the atlas shows it as text, and nothing of it runs. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { HOSTILE_TEXTS, poison } from "./hostile-graph.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();
const [IMG, SCRIPT] = HOSTILE_TEXTS;
const REFUSED = /^console: Failed to load resource: .* status of 400 /;

/** Address, and where its texts stand. */
const VIEWS = [
  ["/entity/tpd", "complementary"],
  ["/entity/eu?view=list&lang=uk", "main"],
  ["/relation/8.2.3-g?entity=tpd", "complementary"],
  ["/?panel=paths:eu,tpd", "complementary"],
  ["/lens/chain", "main"],
  ["/lens/timeline", "main"],
  ["/lens/argument", "main"],
  ["/lens/literature", "main"],
  ["/lens/figures", "main"],
  ["/lens/contested", "main"],
] as const;

describe.skipIf(chromium === null)("a graph full of hostile texts, in Chromium", () => {
  const watcher = useBrowser(chromium);
  const folder = mkdtempSync(join(tmpdir(), "atlas-hostile-"));
  let atlas: RunningAtlas;
  let watched: WatchedPage;
  const dialogs: string[] = [];

  beforeAll(async () => {
    if (chromium === null) return;
    const data = join(folder, "data");
    cpSync(inject("filledAtlas"), data, { recursive: true });
    await poison(data);
    atlas = await startAtlas({ ATLAS_DATA: data });
    watched = await watcher.open(`${atlas.address}/`);
    watched.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }, 120_000);
  afterAll(async () => {
    await atlas?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Nothing of it became more than text, and the page kept its width. */
  const expectHarmless = async (where: string) => {
    const { page } = watched;
    const found = await page.evaluate(() => ({
      broken: (window as unknown as { broken?: unknown }).broken ?? null,
      elements: [
        ...document.querySelectorAll(
          "img[src=x], svg[onload], script:not([src]), [onerror], [onmouseover]",
        ),
      ].map(({ outerHTML }) => outerHTML),
      links: [
        ...document.querySelectorAll("a[href], area[href], form[action], iframe, object, embed"),
      ]
        .map((each) => each.getAttribute("href") ?? each.getAttribute("action") ?? each.tagName)
        .filter((target) => /^\s*(javascript|data|vbscript):|^[A-Z]+$/i.test(target)),
      overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    }));
    expect({ where, ...found }).toEqual({
      where,
      broken: null,
      elements: [],
      links: [],
      overflow: 0,
    });
    expect(dialogs).toEqual([]);
    // The browser itself says what was refused; that is no fault of the page.
    expect(watched.faults.filter((fault) => !REFUSED.test(fault))).toEqual([]);
  };

  it.each(VIEWS)("reads as text at %s", async (path, region) => {
    const { page } = watched;
    await page.goto(`${atlas.address}${path}`);
    const place = page.getByRole(region).filter({ hasText: "window.broken" });
    await place.first().waitFor();
    await expectHarmless(path);
  });

  it("is found and suggested as text", async () => {
    const { page } = watched;
    await page.goto(`${atlas.address}/`);
    const search = page.getByRole("combobox").first();
    await search.fill("onerror");
    await page.getByRole("option").filter({ hasText: IMG }).first().waitFor();
    await expectHarmless("the search");
  });

  it("is text in every view of a result, in the schema and in what the editor suggests", async () => {
    const { page } = watched;
    const statement = `MATCH p = (t:Instrument {id: 'tpd'})-[r]->(x) RETURN t, r, x, p, keys(x)[0] AS \`${SCRIPT}\`, size(x.id) AS many LIMIT 60`;
    await page.goto(`${atlas.address}/ask#1${pack(statement)}`);
    await page.getByRole("button", { name: /^Run/ }).click();
    for (const view of ["Table", "Graph", "Chart", "JSON", "Plan"]) {
      await page.getByRole("tab", { name: view }).click();
      await page
        .getByRole("tabpanel")
        .getByText("window.broken")
        .first()
        .waitFor({ state: "attached" });
      await expectHarmless(`the result as ${view}`);
    }
    await page.getByRole("textbox").first().click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (n:<im");
    await expectHarmless("the editor");
  });

  it.each([
    ["a label that is not there", `MATCH (n:\`${IMG}x\`) RETURN n`],
    ["a function that is not there", `RETURN \`${IMG}\`()`],
    ["a text where a number is wanted", `MATCH (n {id: $id}) RETURN 1 + date('${SCRIPT}')`],
  ])("is text in the sentence about %s", async (_what, statement) => {
    const { page } = watched;
    await page.goto(`${atlas.address}/ask#1${pack(statement)}`);
    await page.reload();
    await page.getByRole("button", { name: /^Run/ }).click();
    await page.getByRole("main").getByText("window.broken").nth(1).waitFor({ state: "attached" });
    await expectHarmless(statement);
  });

  it.each([
    `/entity/${encodeURIComponent(IMG)}`,
    `/question/${encodeURIComponent(SCRIPT)}`,
    `/?panel=paths:${encodeURIComponent(IMG)},tpd`,
  ])("is text where an address asks for %s", async (path) => {
    await watched.page.goto(`${atlas.address}${path}`);
    await watched.page.getByRole("main").waitFor();
    await expectHarmless(path);
  });

  it("is text in a reader's file, whose own name is one too", async () => {
    const { page } = watched;
    await page.goto(`${atlas.address}/`);
    await drop(page, `${IMG.replaceAll("/", "")}.graphml`, graphml());
    await page.getByText("onerror").first().waitFor({ state: "attached" });
    await expectHarmless("a file");
  });
});

function pack(statement: string): string {
  return deflateRawSync(JSON.stringify({ s: statement })).toString("base64url");
}

function graphml(): string {
  const nodes = HOSTILE_TEXTS.map(
    (text, index) => `<node id="n${index}"><data key="label">${escapeXml(text)}</data></node>`,
  );
  return `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">${nodes.join("")}<edge id="e" source="n0" target="n1"/></graph></graphml>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const made = new DataTransfer();
      made.items.add(new File([text ?? ""], fileName ?? "", { type: "application/xml" }));
      return made;
    },
    [name, content],
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}
