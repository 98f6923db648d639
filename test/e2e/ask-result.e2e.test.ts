/** What came of a statement, in a real browser: table, graph, chart, JSON and plan, and hostile values in each of them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults, type PageOptions } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const ACTORS = `MATCH (a:Actor)-[r]->(b:Entity)
RETURN a, r, b, r.status AS status, size(b.labelEn) AS letters, a.id AS id
ORDER BY id LIMIT 150`;

describe.skipIf(chromium === null)("the result of a statement, in Chromium", () => {
  const atlas = useAtlas(chromium);

  const run = async (statement: string, options?: PageOptions) => {
    const watched = await atlas.open(`/ask#1${pack(statement)}`, options);
    await watched.page.getByRole("button", { name: /^Run/ }).click();
    await watched.page.getByRole("tab", { name: "Table" }).waitFor();
    return watched;
  };

  it("is a table that is sorted, arranged, copied and left for an entity by keys alone", async () => {
    const watched = await run(ACTORS);
    const { page } = watched;
    const grid = page.getByRole("grid");
    await grid.waitFor();
    expect(await grid.getAttribute("aria-rowcount")).toBe("151");
    expect(await grid.getByRole("row").count()).toBeLessThan(80);

    await page.getByRole("columnheader", { name: "Row number" }).focus();
    for (let step = 0; step < 5; step += 1) await press(page, "ArrowRight");
    await press(page, "Enter");
    const letters = page.getByRole("columnheader", { name: "letters" });
    expect(await letters.getAttribute("aria-sort")).toBe("descending");
    const sizes = await cellsOf(page, 5, 4);
    expect(sizes).toEqual(sizes.toSorted((a, b) => Number(b) - Number(a)));

    const before = (await letters.boundingBox())?.width ?? 0;
    await press(page, "Shift+ArrowRight");
    expect((await letters.boundingBox())?.width).toBe(before + 16);
    await press(page, "Alt+ArrowLeft");
    expect(await page.getByRole("columnheader").allInnerTexts()).toEqual(
      ["#", "a", "r", "b", "letters", "status", "id"].map((name) => expect.stringContaining(name)),
    );
    await page.getByRole("columnheader", { name: "status" }).focus();
    await press(page, "Delete");
    expect(await grid.getAttribute("aria-colcount")).toBe("6");

    await page.getByRole("columnheader", { name: "id" }).focus();
    await press(page, "Control+End");
    await expect.poll(() => focusedRow(page)).toBe("151");
    await press(page, "Control+c");
    await page.getByText("Copied.").waitFor();
    await press(page, "Enter");
    await page.waitForURL(/\/entity\//);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("is a graph of exactly what was returned, whose canvas gives its memory back", async () => {
    const watched = await run("MATCH (i:Instrument {id: 'tpd'})-[r:GRANTS]->(x) RETURN i, r, x");
    const { page } = watched;
    await page.getByRole("grid").waitFor();
    await countContexts(page);
    const live: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.getByRole("tab", { name: "Graph" }).click();
      await page.locator(".graph-canvas canvas").first().waitFor();
      await page.getByRole("heading", { name: "4 relationships" }).waitFor();
      await expect.poll(() => liveContexts(page)).toBeGreaterThan(0);
      live.push(await liveContexts(page));
      if (round === 2) break;
      await page.getByRole("tab", { name: "JSON" }).click();
      await expect.poll(() => liveContexts(page)).toBe(0);
    }
    expect(Math.max(...live)).toBe(live[0]);
    await page.getByRole("button", { name: /^Instrument: Temporary Protection Directive/ }).click();
    const details = page.getByRole("region", { name: "What was returned of it" });
    expect(await details.innerText()).toContain("labelUk");
    await page.getByRole("button", { name: "Add the relations among these" }).click();
    await page.getByRole("button", { name: "Only what was returned" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Show on canvas" }).click();
    await expect.poll(() => liveContexts(page)).toBeGreaterThan(0);
    await page.getByRole("tab", { name: "Graph" }).waitFor({ state: "hidden" });
    expectNoFaults(watched);
    await page.context().close();
  });

  it("is a chart, a plan and files that say what they are of", async () => {
    const statement = "MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS many ORDER BY many DESC";
    const watched = await run(statement);
    const { page } = watched;
    await page.getByRole("tab", { name: "Chart" }).click();
    await page.getByRole("img", { name: /^Chart of many by kind/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const svg = await download(page, "SVG");
    expect(svg.text).toContain("count(*) AS many");
    expect(svg.text).toContain(">Concept<");

    const csv = await download(page, "CSV");
    expect(csv.name).toMatch(/^human-security-atlas-.+-query\.csv$/);
    expect(csv.text.split("\r\n")[0]).toBe("\uFEFFkind,many,Graph version,Statement");
    expect(csv.text).toContain(statement);

    await page.getByRole("tab", { name: "Plan" }).click();
    const plan = page.getByRole("tabpanel");
    await plan.getByRole("button", { name: "Profile" }).click();
    await plan.getByText("the costliest step").waitFor();
    await plan
      .getByText(/Groups the rows and counts/)
      .first()
      .waitFor();
    expect(await findViolations(page)).toEqual([]);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("says what is cut off, and brings the rest", async () => {
    const watched = await run("MATCH (a)-[r]->(b) RETURN id(a) AS a, type(r) AS type");
    const { page } = watched;
    await page.getByText(/^Only the first 1,000 rows are here; there are more\./).waitFor();
    const ndjson = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download up to 10,000 as NDJSON" }).click();
    const lines = (await read(await ndjson)).text.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(7_000);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ $meta: { truncated: false } });
    await page.getByRole("button", { name: "Bring up to 10,000" }).click();
    await page.getByText(/^Only the first/).waitFor({ state: "detached" });
    expectNoFaults(watched);
    await page.context().close();
  });

  it("says why nothing was found: a name that is near, an arrow that points the other way", async () => {
    const watched = await run("MATCH (i:Instrument)-[:ADOPTED]->(a:Actor {id: 'eu'}) RETURN i");
    const { page } = watched;
    await page.getByText(/rows? if the arrow of ADOPTED points the other way\./).waitFor();
    await page.getByRole("button", { name: "Write it so" }).click();
    await page.getByRole("button", { name: /^Run/ }).click();
    await page.getByRole("grid").waitFor();
    expectNoFaults(watched);
    await page.context().close();
  });

  it("shows hostile values as text, in every view", async () => {
    const watched = await atlas.open(`/ask#1${pack("RETURN 1")}`);
    const { page } = watched;
    await page.route("**/api/cypher", (route) => route.fulfill({ json: HOSTILE }));
    await page.getByRole("button", { name: /^Run/ }).click();
    const violations: string[] = [];
    for (const view of ["Table", "Graph", "Chart", "JSON", "Plan"]) {
      await page.getByRole("tab", { name: view }).click();
      await page.getByRole("tabpanel").getByText("<img").first().waitFor({ state: "attached" });
      violations.push(...(await findViolations(page)));
    }
    expect(violations).toEqual([]);
    const file = await download(page, "CSV");
    expect(file.name).not.toMatch(/[<>]/);
    expect(await page.evaluate("window.broken")).toBeUndefined();
    expect(await page.locator("section img, section script, section iframe").count()).toBe(0);
    expectNoFaults(watched);
    await page.context().close();
  });
});

const BAD = `<img src=x onerror="window.broken=1">`;
const BAD_LINK = `javascript:window.broken=1`;
const node = (id: string) => ({
  id,
  labels: ["Entity", "Actor", BAD],
  properties: { labelEn: BAD, [BAD]: BAD, url: BAD_LINK, nested: { [BAD]: [BAD] } },
});
const relationship = {
  id: `${BAD}|x`,
  type: BAD,
  start: BAD,
  end: "other",
  properties: { [BAD]: BAD },
};
const HOSTILE = {
  columns: [BAD, "many", "path", "__proto__"],
  rows: [
    [BAD, 1, { $path: { nodes: [node(BAD), node("other")], relationships: [relationship] } }, 1],
    [BAD_LINK, 2, { $relationship: relationship }, { $map: { $node: BAD } }],
    [BAD, 3, { $node: node("third") }, [BAD, { $int: "1" }]],
  ],
  truncated: true,
  truncatedBy: "rows",
  engine: { name: "embedded", version: BAD },
  ms: 1,
  plan: {
    operator: BAD,
    details: BAD,
    estimatedRows: 1,
    rows: 1,
    dbHits: 1,
    children: [],
  },
  notifications: [{ code: BAD, title: BAD, text: BAD, position: null }],
};

function pack(statement: string): string {
  return deflateRawSync(JSON.stringify({ s: statement })).toString("base64url");
}

function press(page: Page, key: string): Promise<void> {
  return page.keyboard.press(key);
}

function cellsOf(page: Page, column: number, rows: number): Promise<string[]> {
  const places = Array.from({ length: rows }, (_, row) => `[data-cell="${row}:${column}"]`);
  return Promise.all(places.map((place) => page.locator(place).innerText()));
}

function focusedRow(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() =>
    document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"),
  );
}

async function download(page: Page, format: string) {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: new RegExp(`^${format}`) }).click();
  return read(await coming);
}

async function read(file: Download): Promise<{ name: string; text: string }> {
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** From now on every WebGL context that is made is known. */
function countContexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const made: WebGLRenderingContext[] = [];
    Object.assign(window, { madeContexts: made });
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      ...args: unknown[]
    ) {
      const context: unknown = Reflect.apply(original, this, args);
      const isNew = String(args[0]).startsWith("webgl") && !made.includes(context as never);
      if (isNew && context !== null) made.push(context as WebGLRenderingContext);
      return context;
    } as typeof original;
  });
}

function liveContexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { madeContexts } = window as unknown as { madeContexts: WebGLRenderingContext[] };
    return madeContexts.filter((context) => !context.isContextLost()).length;
  });
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run("main")')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
