/** From the address to the atlas on the screen: the real page of the real server against a bare sigma page. */
import type { Browser } from "playwright-core";
import { gzipSync } from "node:zlib";
import { median, type Row } from "../row.ts";
import { openTab } from "./bench-browser.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";

const ROUNDS = 11;
/** So many words on the canvas are its names, not a mark. */
const NAMES = 5;
const FIRST_SCREEN_GOAL = { limit: 250, unit: "kB", digits: 0 } as const;
const LOAD_GOAL = { limit: 1.25, unit: "×" } as const;

export interface Addresses {
  readonly atlas: string;
  readonly pages: string;
}

interface Load {
  readonly milliseconds: number;
  /** Until the names are drawn too. */
  readonly named: number;
  /** Until all around the canvas stands; null on a page that has nothing there. */
  readonly whole: number | null;
  readonly scripts: readonly string[];
}

export async function measureLoad(browser: Browser, addresses: Addresses): Promise<Row[]> {
  const items = await countItems(addresses.atlas);
  const script = watchFirstFrame(items);
  const ours: Load[] = [];
  const bare: Load[] = [];
  // One more than counts: the first of each finds everything cold.
  for (let round = 0; round <= ROUNDS; round += 1) {
    ours.push(await load(browser, `${addresses.atlas}/`, { script, hasMore: true }));
    bare.push(await load(browser, `${addresses.pages}/`, { script, hasMore: false }));
  }
  const [own, other] = [ours.slice(1), bare.slice(1)];
  const times = (loads: readonly Load[]) => median(loads.map(({ milliseconds }) => milliseconds));
  const named = (loads: readonly Load[]) => median(loads.map(({ named: at }) => at));
  const whole = median(own.flatMap(({ whole: at }) => at ?? []));
  const ratios = own.map(
    ({ milliseconds }, round) => milliseconds / (other[round]?.milliseconds ?? 0),
  );
  return [
    createLimitRow(
      "JavaScript of the first screen, gzip",
      await weigh(ours.at(-1)?.scripts ?? []),
      FIRST_SCREEN_GOAL,
    ),
    createPlainRow("page load until the atlas is in view", times(own), "ms"),
    createPlainRow("the same of a bare sigma page with the same graph", times(other), "ms"),
    createLimitRow("page load / bare sigma page", median(ratios), LOAD_GOAL),
    createPlainRow("page load until its names are drawn too", named(own), "ms"),
    createPlainRow("the same of the bare sigma page", named(other), "ms"),
    createPlainRow("page load until the page around the canvas stands", whole, "ms"),
  ];
}

interface Visit {
  readonly script: string;
  /** There is a page around the canvas. */
  readonly hasMore: boolean;
}

async function load(browser: Browser, address: string, visit: Visit): Promise<Load> {
  const { script, hasMore } = visit;
  const tab = await openTab(browser, address, script);
  const marks = ["firstFrameAt", "namesAt", ...(hasMore ? ["wholeAt"] : [])];
  await tab.until(marks.map((mark) => `window.${mark} !== undefined`).join(" && "));
  const whole = hasMore ? await tab.run<number>("window.wholeAt") : null;
  const milliseconds = await tab.run<number>("window.firstFrameAt");
  const named = await tab.run<number>("Math.max(window.firstFrameAt, window.namesAt)");
  const scripts = await tab.run<string[]>(
    `performance.getEntriesByType("resource")
      .filter(({ name, startTime }) => name.endsWith(".js") && startTime < ${whole ?? milliseconds})
      .map(({ name }) => name)`,
  );
  await tab.close();
  return { milliseconds, named, whole, scripts };
}

async function countItems(atlas: string): Promise<number> {
  const answer = await fetch(`${atlas}/api/overview`);
  const { entities, relations } = (await answer.json()) as Record<string, unknown[]>;
  return (entities?.length ?? 0) + (relations?.length ?? 0);
}

/** Kilobytes of 1,000 bytes. */
async function weigh(scripts: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    scripts.map(async (address) => (await fetch(address)).arrayBuffer()),
  );
  let bytes = 0;
  for (const body of bodies) bytes += gzipSync(Buffer.from(body), { level: 9 }).length;
  return bytes / 1_000;
}

/**
 * Runs before the page and knows nothing of it: the atlas is in view when as many instances as it has bodies and lines were
 * drawn in one go, the work around it is done, and the GPU has finished. Its names are when words stand on a canvas of the page.
 * The page around it stands when a frame has been drawn with its legend in it.
 */
function watchFirstFrame(items: number): string {
  return `{
    const contexts = new Set();
    let drawn = 0;
    let isWaiting = false;
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (...parameters) {
      const context = getContext.apply(this, parameters);
      if (context instanceof WebGL2RenderingContext) contexts.add(context);
      return context;
    };
    const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawArraysInstanced = function (...parameters) {
      drawArraysInstanced.apply(this, parameters);
      drawn += parameters[3];
      if (isWaiting || window.firstFrameAt !== undefined) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        if (drawn >= ${items}) {
          for (const context of contexts)
            context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
          window.firstFrameAt = performance.now();
        }
        drawn = 0;
      });
    };
    const watcher = new MutationObserver(() => {
      if (document.querySelector("nav [role=group] button") === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.wholeAt = performance.now())));
    });
    watcher.observe(document, { childList: true, subtree: true });
    let words = 0;
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...parameters) {
      fillText.apply(this, parameters);
      if (!this.canvas.isConnected) return;
      words += 1;
      if (words === ${NAMES}) setTimeout(() => (window.namesAt = performance.now()));
    };
  }`;
}
