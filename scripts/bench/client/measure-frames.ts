/** What a frame costs while the view moves: ours against sigma alone with the same programs, turn by turn. */
import type { Browser } from "playwright-core";
import { median, type Row } from "../row.ts";
import { assertNoFaults, type BenchTab, openTab } from "./bench-browser.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";

const GOAL = { limit: 1.2, unit: "×" } as const;
const SIZES = [
  { nodes: 2_000, edges: 6_000, frames: 5, turns: 7 },
  { nodes: 10_000, edges: 30_000, frames: 3, turns: 5 },
] as const;
const MOVES = ["pan", "zoom"] as const;

type Size = (typeof SIZES)[number];
type Move = (typeof MOVES)[number];
type Times = Readonly<Record<Move, number[]>>;

export async function measureFrames(browser: Browser, pages: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await measureSize(browser, pages, size)));
  return rows;
}

async function measureSize(browser: Browser, pages: string, size: Size): Promise<Row[]> {
  const ours = await draw(browser, `${pages}/ours.html`, size);
  const scales = await readScales(ours);
  const bare = await draw(browser, `${pages}/sigma.html`, size, scales);
  const times: Readonly<Record<"ours" | "bare", Times>> = {
    ours: { pan: [], zoom: [] },
    bare: { pan: [], zoom: [] },
  };
  for (let turn = 0; turn < size.turns; turn += 1) {
    for (const move of MOVES) {
      times.ours[move].push(...(await timeFrames(ours, move, size.frames)));
      times.bare[move].push(...(await timeFrames(bare, move, size.frames)));
    }
  }
  assertNoFaults("Moving the view", ours);
  await ours.close();
  await bare.close();
  const what = `${size.nodes.toLocaleString("en")}/${size.edges.toLocaleString("en")}`;
  return MOVES.flatMap((move) => toRows(`${move}, ${what}`, times.ours[move], times.bare[move]));
}

function toRows(what: string, ours: readonly number[], bare: readonly number[]): Row[] {
  return [
    createPlainRow(`${what}: a frame of the atlas`, median(ours), "ms"),
    createPlainRow(`${what}: a frame of bare sigma`, median(bare), "ms"),
    createLimitRow(`${what}: frame / bare sigma's`, median(ours) / median(bare), GOAL),
  ];
}

async function draw(
  browser: Browser,
  address: string,
  { nodes, edges }: Size,
  scales: readonly (readonly [number, number])[] = [],
): Promise<BenchTab> {
  const tab = await openTab(browser, address);
  await tab.until("window.bench !== undefined");
  await tab.run(`window.probe.borrowScales(${JSON.stringify(scales)})`);
  await tab.run(`window.bench.prepare(${nodes}, ${edges}); window.bench.open()`);
  return tab;
}

/** Bodies of the same size cost the same to fill. */
async function readScales(tab: BenchTab): Promise<(readonly [number, number])[]> {
  const ratios = [1, 0.5, ...Array.from({ length: 12 }, (_, step) => 0.9 ** (step + 1))];
  return await tab.run<(readonly [number, number])[]>(
    `${JSON.stringify(ratios)}.map((ratio) => [ratio, window.probe.bodyScale(ratio)])`,
  );
}

async function timeFrames(tab: BenchTab, move: Move, count: number): Promise<number[]> {
  return await tab.run<number[]>(`window.probe.frames("${move}", ${count})`);
}
