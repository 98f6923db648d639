/** What pointing at an entity costs, and whether mounting the canvas over and over leaves anything behind. */
import type { Browser } from "playwright-core";
import { median, type Row } from "../row.ts";
import { assertNoFaults, openTab } from "./bench-browser.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";
import { measureObjects } from "./measure-objects.ts";

const HOVER_GOAL = { limit: 16, unit: "ms", digits: 1 } as const;
const LAYOUT_GOAL = { limit: 100, unit: "ms", digits: 0 } as const;
const SETTLING = 3_000;
const HOVERED = 12;
const MOUNTS = 200;
/** What is made once, and caches that fill, are there after this many. */
const SETTLED = 20;
/** Kilobytes that come and go; one canvas that stayed would be more. */
const NOISE = 40;

export async function measureHover(browser: Browser, pages: string): Promise<Row[]> {
  const tab = await openTab(browser, `${pages}/ours.html`);
  await tab.until("window.bench !== undefined");
  await tab.run("window.bench.prepare(2000, 6000); window.bench.open()");
  const ids = Array.from({ length: HOVERED }, (_, index) => `n${index * 163}`);
  const hover = `window.ours.hover(${JSON.stringify(ids)})`;
  // The first round is for the compiler.
  await tab.run(hover);
  const times = await tab.run<number[]>(hover);
  assertNoFaults("Pointing at entities", tab);
  await tab.close();
  return [
    createLimitRow("hover to highlight, 2,000/6,000: script", median(times), HOVER_GOAL),
    createPlainRow("the slowest of these", Math.max(...times), "ms", 1),
  ];
}

interface Laying {
  readonly lasted: number;
  readonly waiting: number;
  readonly moving: number;
}

export async function measureLayout(browser: Browser, pages: string): Promise<Row[]> {
  const tab = await openTab(browser, `${pages}/ours.html`);
  await tab.until("window.bench !== undefined");
  await tab.run("window.bench.prepare(2000, 6000); window.bench.open()");
  // What opening a graph still does afterwards, such as naming its communities, is not the layout's.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  const { lasted, waiting, moving } = await tab.run<Laying>("window.ours.lay()");
  assertNoFaults("Laying out", tab);
  await tab.close();
  return [
    createPlainRow(
      "layout by force, 2,000/6,000: from the command to the new picture",
      lasted,
      "ms",
    ),
    toTaskRow("the same: longest task while it is computed", waiting),
    toTaskRow("the same: longest task while all moves to its new place", moving),
  ];
}

/** The browser tells of tasks of 50 ms and more. */
function toTaskRow(what: string, milliseconds: number): Row {
  const row = createLimitRow(what, milliseconds, LAYOUT_GOAL);
  return milliseconds === 0 ? { ...row, measured: "under 50 ms" } : row;
}

interface Contexts {
  readonly live: number;
  readonly made: number;
}

export async function measureMounts(browser: Browser, pages: string): Promise<Row[]> {
  const tab = await openTab(browser, `${pages}/ours.html`);
  await tab.until("window.bench !== undefined");
  await tab.run("window.bench.prepare(60, 120)");
  const mount = (times: number) => tab.run(`window.ours.mount(${times})`) as Promise<Contexts>;
  const settled = await mount(SETTLED);
  const before = await measureObjects(tab);
  const after = await mount(MOUNTS - SETTLED);
  const growth = (await measureObjects(tab)) - before;
  assertNoFaults("Mounting the canvas", tab);
  await tab.close();
  return [
    {
      what: `${MOUNTS} mounts and unmounts of the canvas: heap after the ${SETTLED}th (${Math.round(before)} kB) and the last`,
      measured: `${growth < 0 ? "−" : "+"}${Math.abs(growth).toFixed(0)} kB`,
      goal: "no growth",
      isMet: growth <= NOISE,
    },
    {
      what: `the same: WebGL contexts held, of ${after.made} made`,
      measured: `${settled.live} then ${after.live}`,
      goal: "no growth",
      isMet: after.live <= settled.live,
    },
  ];
}
