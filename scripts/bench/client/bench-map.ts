/** The map editor in a browser: what a frame costs while somebody drags, with a large map and with hardly any. */
import type { Browser } from "playwright-core";
import { findChromium } from "../../../test/e2e/find-chromium.ts";
import { createUnmeasuredRow, median, type Row } from "../row.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { assertNoFaults, type BenchTab, launchBrowser, openTab } from "./bench-browser.ts";
import { buildPages } from "./build-pages.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";
import { servePages } from "./serve-pages.ts";
import { weighStudentPage } from "./weigh-student-page.ts";

const SIZE = { concepts: 150, phrases: 200 } as const;
const GOAL = { limit: 1.5, unit: "×" } as const;
const FRAMES = 90;
const TURNS = 7;

export const MAP_NOTE = `A concept is dragged by mouse events, one for each frame; a frame is the time from one to the next, the mean of ${FRAMES}, and the screen's own beat is in it. The map of ${SIZE.concepts} concepts and ${SIZE.phrases} propositions is wholly in view; the empty editor has one concept, which is the one that is dragged. Turn by turn in two tabs of headless Chromium, ${TURNS} turns, medians; the ratio is the median of the turns' own. The student's page is weighed as the build (npm run build) made it last, in kB of a thousand bytes.`;

export async function benchMap(): Promise<readonly Row[]> {
  const chromium = findChromium();
  const what = "the map editor in a browser";
  if (chromium === null)
    return [
      createUnmeasuredRow(what, "", "no Chromium was found (install it, or set CHROME_PATH)"),
    ];
  return inTemporaryFolder(async (folder) => {
    console.error("Map: building the pages of the bench …");
    await buildPages(folder);
    // Nothing is asked of an atlas.
    const pages = await servePages(folder, "http://127.0.0.1");
    const browser = await launchBrowser(chromium);
    try {
      return [...(await measure(browser, `${pages.address}/map.html`)), ...weighStudentPage()];
    } finally {
      await browser.close();
      await pages.stop();
    }
  });
}

async function measure(browser: Browser, address: string): Promise<readonly Row[]> {
  const full = await open(browser, address, SIZE);
  const empty = await open(browser, address, { concepts: 1, phrases: 0 });
  // What is compiled and laid out first is not a frame's cost.
  for (const { tab } of [full, empty]) await drag(tab);
  const turns: { readonly full: number; readonly empty: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    console.error(`Map: turn ${turn + 1} of ${TURNS} …`);
    turns.push({ full: await drag(full.tab), empty: await drag(empty.tab) });
  }
  for (const { tab } of [full, empty]) {
    assertNoFaults("Dragging on the map", tab);
    await tab.close();
  }
  const size = `${SIZE.concepts} concepts, ${SIZE.phrases} propositions`;
  return [
    createPlainRow(`${size}: until the map can be used`, full.opened, "ms"),
    createPlainRow(`${size}: a frame while dragging`, median(turns.map((t) => t.full)), "ms", 1),
    createPlainRow("an empty editor: the same", median(turns.map((t) => t.empty)), "ms", 1),
    createLimitRow("frame / empty editor's", median(turns.map((t) => t.full / t.empty)), GOAL),
  ];
}

interface MapSize {
  readonly concepts: number;
  readonly phrases: number;
}

async function open(browser: Browser, address: string, { concepts, phrases }: MapSize) {
  const tab = await openTab(browser, address);
  await tab.until("window.mapBench !== undefined");
  const opened = await tab.run<number>(`window.mapBench.open(${concepts}, ${phrases})`);
  return { tab, opened };
}

function drag(tab: BenchTab): Promise<number> {
  return tab.run<number>(`window.mapBench.drag(${FRAMES})`);
}
