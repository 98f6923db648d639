/** Metrics: the graph in view measured and explained, in a worker, and the costly one only when it is asked for. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectNoFaults } from "./browser.ts";
import { countPixels } from "./count-pixels.ts";
import { findChromium } from "./find-chromium.ts";
import { choose, tabTo } from "./press-keys.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
/** Of the largest community, in the light theme. */
const FIRST_COLOR = "#00989e";

describe.skipIf(chromium === null)("metrics, in Chromium", () => {
  const atlas = useAtlas(chromium);

  it("say in one sentence what a high value means here, and color the canvas, by key presses alone", async () => {
    const watched = await atlas.open("/");
    const { page } = watched;
    await page.getByRole("heading", { name: "Start with a question" }).waitFor();
    await choose(page, "metrics", /^Metrics/);
    const panel = page.getByRole("article");
    await panel
      .getByText(/human security has 93, the most of all, with 74 of the other 580/)
      .waitFor();
    await tabTo(page, /^Betweenness$/);
    await page.keyboard.press("Enter");
    await panel.getByText(/33\.6% of the shortest paths run through human security/).waitFor();
    expect(await panel.getByRole("listitem").first().innerText()).toMatch(/^1\s+Human security/);

    await tabTo(page, /^Communities$/);
    await page.keyboard.press("Enter");
    await panel.getByText(/the largest, A, has \d+ entities around the European Union/).waitFor();
    const canvas = page.getByRole("main");
    const before = await countPixels(canvas, FIRST_COLOR);
    await panel.getByLabel("Colour shows").selectOption({ label: "Communities" });
    const key = page.getByRole("group", { name: "Colour shows" });
    await key.getByText("European Union").waitFor();
    expect(await key.getByRole("listitem").first().innerText()).toMatch(/^A\s+European Union/);
    await expect.poll(() => countPixels(canvas, FIRST_COLOR)).toBeGreaterThan(before + 500);
    expect(await findViolations(page)).toEqual([]);
    expectNoFaults(watched);
    await page.context().close();
  });

  it("are asked for when they are costly, show how far they are, and stop", async () => {
    const file = join(atlas.folder, "many.graphml");
    writeFileSync(file, manyRelated(5_000, 14_900));
    const watched = await atlas.open("/?view=list");
    const { page } = watched;
    await page.getByRole("heading", { name: "Start with a question" }).waitFor();
    await choose(page, "open a graph", /^Open a graph file/);
    await page.locator("dialog input[type=file]").setInputFiles(file);
    await page.locator("dialog").waitFor({ state: "detached" });
    await choose(page, "metrics", /^Metrics/);
    const panel = page.locator("article");
    await panel.getByText("5,000 entities, 14,900 relations").waitFor();
    await panel.locator("button", { hasText: "Betweenness" }).click();
    await panel.getByText(/all pairs of 5,000 entities\. That takes about \d+/).waitFor();
    await panel.getByText("Measure", { exact: true }).click();
    await expect.poll(() => panel.locator("progress").evaluate(readValue)).toBeGreaterThan(0);
    // At once: while a hand would look for it, the measuring is done.
    await panel.locator("button", { hasText: "Stop" }).dispatchEvent("click");
    await panel.getByText("Measure", { exact: true }).waitFor();
    // The browser gives a busy worker two seconds.
    await expect.poll(() => page.workers().length, { timeout: 8_000 }).toBe(0);
    expectNoFaults(watched);
    await page.context().close();
  });
});

function readValue(element: Element): number {
  return (element as HTMLProgressElement).value;
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** A chain, and as many relations again that leap over it. */
function manyRelated(nodes: number, edges: number): string {
  const ends = Array.from({ length: edges }, (_, index) =>
    index < nodes ? [index, (index + 1) % nodes] : [index % nodes, (index * 7_919 + 13) % nodes],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
${Array.from({ length: nodes }, (_, index) => `<node id="n${index}"/>`).join("\n")}
${ends.map(([from, to], index) => `<edge id="e${index}" source="n${from}" target="n${to}"/>`).join("\n")}
</graph></graphml>`;
}
