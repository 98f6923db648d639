/** The console in a browser: what it loads, and what it costs to draw a thousand rows. */

import { deflateRawSync, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { assertNoFaults, type BenchTab, openTab } from "../client/bench-browser.ts";
import { createLimitRow, createPlainRow } from "../client/limit-row.ts";
import { createRow, median, type Row } from "../row.ts";

const ROWS = 1000;
const STATEMENT = `MATCH (a)-[r]->(b) RETURN a, r, b, type(r) AS type, a.id AS \`from\`, b.id AS \`to\` LIMIT ${ROWS}`;
const SCRIPT_GOAL = { limit: 100, unit: "ms", digits: 0 } as const;
const GRID = `document.querySelector('[role="grid"]')`;
const RUN = `[...document.querySelectorAll("button")].find(({ textContent }) => /^Run/.test(textContent ?? ""))`;
const EDITOR = /\/cypher-editor-/;
const WORKER = /\.worker-/;

export async function measureConsole(
  browser: Browser,
  address: string,
  { pages, settleMs }: { readonly pages: number; readonly settleMs: number },
): Promise<readonly Row[]> {
  const explorer = await listScripts(browser, `${address}/`, settleMs);
  const asking = await listScripts(browser, `${address}/ask`, settleMs);
  const added = asking.filter((script) => !explorer.includes(script));
  const early = explorer.filter((script) => EDITOR.test(script));
  const drawn: Drawing[] = [];
  for (let page = 0; page < pages; page += 1) drawn.push(await draw(browser, address, settleMs));
  return [
    ...(await weighRows(added)),
    {
      ...createRow("the editor loaded before the console is opened", `${early.length} files`),
      goal: "none",
      isMet: early.length === 0,
    },
    createLimitRow(
      `${ROWS.toLocaleString("en")} rows with nodes and relations: script from the answer to the table`,
      median(drawn.map(({ first }) => first)),
      SCRIPT_GOAL,
    ),
    createPlainRow(
      "the same when they are asked again",
      median(drawn.map(({ again }) => again)),
      "ms",
    ),
  ];
}

async function weighRows(scripts: readonly string[]): Promise<Row[]> {
  const parts = {
    "editor, gzip": scripts.filter((script) => EDITOR.test(script)),
    "its workers, which come when the page is at rest, gzip": scripts.filter((script) =>
      WORKER.test(script),
    ),
    "all else that the console adds to the explorer, gzip": scripts.filter(
      (script) => !EDITOR.test(script) && !WORKER.test(script),
    ),
  };
  const rows: Row[] = [];
  for (const [what, those] of Object.entries(parts))
    rows.push(createPlainRow(what, await weigh(those), "kB"));
  return rows;
}

async function listScripts(
  browser: Browser,
  address: string,
  settleMs: number,
): Promise<readonly string[]> {
  const tab = await openTab(browser, address);
  await tab.run(`new Promise((resolve) => setTimeout(resolve, ${settleMs}))`);
  const names = await tab.run<string[]>(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\\.m?js$/.test(name))`,
  );
  assertNoFaults(address, tab);
  await tab.close();
  return names;
}

interface Drawing {
  readonly first: number;
  readonly again: number;
}

/** A page of its own, at rest: its code is there, the rows are new. */
async function draw(browser: Browser, address: string, settleMs: number): Promise<Drawing> {
  const packed = deflateRawSync(JSON.stringify({ s: STATEMENT })).toString("base64url");
  const tab = await openTab(browser, `${address}/ask#1${packed}`, HOLD_ANSWERS);
  await tab.session.send("Performance.enable");
  await tab.until(`${RUN} !== undefined && document.querySelector(".cm-editor") !== null`);
  await tab.run(`new Promise((resolve) => setTimeout(resolve, ${settleMs}))`);
  const first = await runOnce(tab);
  const again = await runOnce(tab);
  assertNoFaults("The console", tab);
  await tab.close();
  return { first, again };
}

/** Milliseconds of script between the answer's arrival and the picture of its table. */
async function runOnce(tab: BenchTab): Promise<number> {
  await tab.run(`window.held = undefined; ${RUN}.click()`);
  await tab.until("window.held !== undefined");
  await tab.run("new Promise((resolve) => setTimeout(resolve, 300))");
  const before = await readScript(tab);
  await tab.run("window.held()");
  await tab.until(`${GRID}?.getAttribute("aria-rowcount") === "${ROWS + 1}"`);
  await tab.run(
    "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))",
  );
  return (await readScript(tab)) - before;
}

async function readScript({ session }: BenchTab): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
}

/** Holds an answer back, so that what was done to ask for it is not counted with it. */
const HOLD_ANSWERS = `{
  const { fetch } = window;
  window.fetch = async (...parameters) => {
    const answer = await fetch(...parameters);
    if (String(parameters[0]?.url ?? parameters[0]).endsWith("/api/cypher")) {
      const whole = await answer.arrayBuffer();
      await new Promise((resolve) => (window.held = resolve));
      return new Response(whole, { status: answer.status, headers: answer.headers });
    }
    return answer;
  };
}`;

/** Kilobytes of 1,000 bytes. */
async function weigh(scripts: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const script of scripts) {
    const body = await (await fetch(script)).arrayBuffer();
    bytes += gzipSync(Buffer.from(body), { level: 9 }).length;
  }
  return bytes / 1_000;
}
