/** The page in a browser: what it loads, how soon it shows, what it holds and how it moves, beside the peers. */
import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { findChromium } from "../../../test/e2e/find-chromium.ts";
import { createUnmeasuredRow, type Row } from "../row.ts";
import type { BenchOptions, ClientPart } from "../bench-options.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { launchBrowser } from "./bench-browser.ts";
import { buildPages } from "./build-pages.ts";
import { measureHover, measureLayout, measureMounts } from "./measure-canvas.ts";
import { measureFrames } from "./measure-frames.ts";
import { measureLoad } from "./measure-load.ts";
import { measureOpening } from "./measure-open.ts";
import { servePages } from "./serve-pages.ts";
import { startServer } from "./start-server.ts";

const WHAT = "the page in a browser";

export async function benchClient({ parts }: BenchOptions): Promise<readonly Row[]> {
  const chromium = findChromium();
  const missing = findMissing(chromium);
  if (chromium === null || missing !== null) return [createUnmeasuredRow(WHAT, "", missing ?? "")];
  return inTemporaryFolder(async (folder) => {
    console.error("Client: building the pages of the bench …");
    await buildPages(`${folder}/pages`);
    const atlas = await startServer(`${folder}/data`);
    const pages = await servePages(`${folder}/pages`, atlas.address);
    const browser = await launchBrowser(chromium);
    try {
      return await measureAll(browser, parts, { atlas: atlas.address, pages: pages.address });
    } finally {
      await browser.close();
      await pages.stop();
      await atlas.stop();
    }
  });
}

async function measureAll(
  browser: Browser,
  wanted: readonly ClientPart[],
  addresses: { readonly atlas: string; readonly pages: string },
): Promise<Row[]> {
  const { pages } = addresses;
  const measures: Readonly<Record<ClientPart, () => Promise<Row[]>>> = {
    load: () => measureLoad(browser, addresses),
    open: () => measureOpening(browser, pages),
    move: () => measureFrames(browser, pages),
    point: () => measureHover(browser, pages),
    "lay-out": () => measureLayout(browser, pages),
    mount: () => measureMounts(browser, pages),
  };
  const rows: Row[] = [];
  for (const part of wanted) {
    console.error(`Client: ${part} …`);
    rows.push(...(await measures[part]()));
  }
  return rows;
}

/** A benchmark installs and builds nothing of the product: it would change what it measures. */
function findMissing(chromium: string | null): string | null {
  if (chromium === null) return "no Chromium was found (install it, or set CHROME_PATH)";
  const page = new URL("../../../dist/client/index.html", import.meta.url);
  return existsSync(page) ? null : "the page is not built (run `npm run build`)";
}
