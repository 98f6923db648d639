/** People's own statements: their pace on both engines, a class with runaways, what stops them, and the console in a browser. */
import { existsSync } from "node:fs";
import { findChromium } from "../../../test/e2e/find-chromium.ts";
import { Neo4jMissingError } from "../../../test/neo4j/neo4j-versions.ts";
import type { BenchOptions } from "../bench-options.ts";
import { launchBrowser } from "../client/bench-browser.ts";
import { createUnmeasuredRow, type Row } from "../row.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { measureConsole } from "./measure-console.ts";
import { measureMemory, measureStopping } from "./measure-limits.ts";
import { measurePace } from "./measure-pace.ts";
import { measurePeople } from "./measure-people.ts";
import {
  type AtlasLimits,
  type OpenAtlas,
  openEmbeddedAtlas,
  openNeo4jAtlas,
  withNeo4j,
} from "./open-atlases.ts";

interface Extent {
  readonly turns: number;
  readonly seconds: number;
  readonly stops: number;
  readonly pages: number;
  /** Until a page is at rest. */
  readonly settleMs: number;
}

const FULL: Extent = { turns: 20, seconds: 60, stops: 5, pages: 5, settleMs: 4000 };
/** Only to see that it works. */
const QUICK: Extent = { turns: 1, seconds: 1, stops: 1, pages: 1, settleMs: 1500 };
/** Short, so that it is met often. */
const TIMEOUT_MS = 2000;
const MEMORY_MB = 512;

type Open = (limits: AtlasLimits) => Promise<OpenAtlas>;

export async function benchAsk({ isQuick }: BenchOptions): Promise<readonly Row[]> {
  const extent = isQuick ? QUICK : FULL;
  return inTemporaryFolder(async (folder) => [
    ...named("embedded", await onEngine((limits) => openEmbeddedAtlas(folder, limits), extent)),
    ...named("Neo4j", await onNeo4j(extent)),
    ...(await inBrowser(folder, extent)),
  ]);
}

async function onNeo4j(extent: Extent): Promise<readonly Row[]> {
  try {
    return await inTemporaryFolder((folder) =>
      withNeo4j((database) =>
        onEngine((limits) => openNeo4jAtlas(database, folder, limits), extent),
      ),
    );
  } catch (error) {
    if (!(error instanceof Neo4jMissingError)) throw error;
    return [createUnmeasuredRow("statements", "", error.message)];
  }
}

async function onEngine(open: Open, { turns, seconds, stops }: Extent): Promise<readonly Row[]> {
  const rows = await withAtlas(open({}), async (atlas) => {
    console.error(`Ask, ${atlas.engine}: pace …`);
    const pace = await measurePace(atlas, turns);
    console.error(`Ask, ${atlas.engine}: fifty people …`);
    return [...pace, ...(await measurePeople(atlas, seconds))];
  });
  const limits = { CYPHER_TIMEOUT_MS: String(TIMEOUT_MS), CYPHER_MEMORY_MB: String(MEMORY_MB) };
  const stopped = await withAtlas(open(limits), async (atlas) => {
    console.error(`Ask, ${atlas.engine}: limits …`);
    const set = { timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB };
    const stopping = await measureStopping(atlas, set, stops);
    if (atlas.engine !== "embedded") return stopping;
    return [...stopping, ...(await measureMemory(atlas, set))];
  });
  return [...rows, ...stopped];
}

async function inBrowser(folder: string, extent: Extent): Promise<readonly Row[]> {
  const chromium = findChromium();
  const page = new URL("../../../dist/client/index.html", import.meta.url);
  const what = "the console in a browser";
  if (chromium === null)
    return [
      createUnmeasuredRow(what, "", "no Chromium was found (install it, or set CHROME_PATH)"),
    ];
  if (!existsSync(page))
    return [createUnmeasuredRow(what, "", "the page is not built (run `npm run build`)")];
  return withAtlas(openEmbeddedAtlas(folder), async ({ address }) => {
    console.error("Ask: the console in a browser …");
    const browser = await launchBrowser(chromium);
    try {
      return await measureConsole(browser, address, extent);
    } finally {
      await browser.close();
    }
  });
}

async function withAtlas(
  opening: Promise<OpenAtlas>,
  work: (atlas: OpenAtlas) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const atlas = await opening;
  try {
    return await work(atlas);
  } finally {
    await atlas.close();
  }
}

function named(engine: string, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, what: `${engine}: ${row.what}` }));
}
