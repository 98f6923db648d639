/** How soon the atlas is there when it has been started before. */
import { existsSync, statSync } from "node:fs";
import type { BenchOptions } from "./bench-options.ts";
import {
  createGoalRow,
  createRow,
  createUnmeasuredRow,
  median,
  type Row,
  toSeconds,
} from "./row.ts";
import { StartFailedError, startOnce } from "./start-once.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const WHAT = "second `npm start` to the printed address";
const GOAL = { limit: 2, unit: "s" } as const;

export async function benchStart({ rounds }: BenchOptions): Promise<readonly Row[]> {
  const missing = findMissing();
  if (missing !== null) return [createUnmeasuredRow(WHAT, "≤ 2 s", missing)];
  try {
    return await inTemporaryFolder((folder) => measure(rounds, folder));
  } catch (error) {
    if (!(error instanceof StartFailedError)) throw error;
    return [createUnmeasuredRow(WHAT, "≤ 2 s", toCell(error.message))];
  }
}

async function measure(rounds: number, folder: string): Promise<readonly Row[]> {
  console.error("Start: the first, which fills the store …");
  const first = await startOnce(folder);
  const times: number[] = [];
  for (let round = 1; round <= Math.max(rounds, 3); round++) {
    console.error(`Start: again, ${round} …`);
    const { seconds, output } = await startOnce(folder);
    if (/ …$/m.test(output)) {
      throw new StartFailedError("the sources were changed meanwhile, so it built or filled again");
    }
    times.push(seconds);
  }
  return [
    createRow("first `npm start` with packages and page in place", toSeconds(first.seconds)),
    createGoalRow(WHAT, median(times), GOAL),
  ];
}

/** A benchmark installs and builds nothing: it would change what it measures. */
function findMissing(): string | null {
  const lock = new URL("../../package-lock.json", import.meta.url);
  const installed = new URL("../../node_modules/.package-lock.json", import.meta.url);
  if (!existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs) {
    return "packages are not up to date (run `npm ci`)";
  }
  const page = new URL("../../dist/client/index.html", import.meta.url);
  return existsSync(page) ? null : "the page is not built (run `npm run build`)";
}

/** One line that cannot end the table's cell, and names no folder of this machine. */
function toCell(reason: string): string {
  return reason
    .replaceAll(/(?:file:\/\/)?(?:\/[\w.@+-]+){2,}\//g, "")
    .replaceAll(/[|\r\n]+/g, " ")
    .slice(0, 160);
}
