/** The ingest into the embedded store against the engine's own bulk calls, both into a file on disk. */
import { join } from "node:path";
import { EMBEDDED_FILE } from "../../graph/store/open-store.ts";
import type { BenchOptions } from "./bench-options.ts";
import { assertUnchanged, checkSame } from "./check-same.ts";
import { createRow, median, type Row, toMegabytes, toRatio, toSeconds } from "./row.ts";
import { runJob } from "./run-job.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

interface Round {
  readonly ingest: number;
  readonly again: number;
  readonly bulk: number;
  readonly open: number;
  readonly peaks: Readonly<Record<"ingest" | "bulk" | "visit", number>>;
}

export async function benchEmbedded(options: BenchOptions): Promise<readonly Row[]> {
  const rounds: Round[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    console.error(`Embedded, round ${round} of ${options.rounds}: our ingest …`);
    const ours = await inTemporaryFolder((folder) => measureIngest(options, folder));
    console.error(`Embedded, round ${round} of ${options.rounds}: the engine's bulk calls …`);
    const bulk = await inTemporaryFolder((folder) => measureBulk(options, folder));
    rounds.push({
      ...ours,
      bulk: bulk.result.seconds,
      peaks: { ...ours.peaks, bulk: bulk.peakMegabytes },
    });
  }
  return toRows(rounds);
}

function toRows(rounds: readonly Round[]): readonly Row[] {
  const middle = (read: (round: Round) => number) => median(rounds.map(read));
  const most = (name: keyof Round["peaks"]) => toMegabytes(rounds.map(({ peaks }) => peaks[name]));
  return [
    createRow("the engine's bulk calls, without a plan", toSeconds(middle(({ bulk }) => bulk))),
    createRow("ingest: snapshot, plan, apply", toSeconds(middle(({ ingest }) => ingest))),
    createRow("ingest / bulk calls", toRatio(middle(({ ingest, bulk }) => ingest / bulk))),
    createRow("unchanged run again", toSeconds(middle(({ again }) => again))),
    createRow(
      "unchanged run again / first ingest",
      toRatio(middle(({ again, ingest }) => again / ingest)),
    ),
    createRow("opening the store", toSeconds(middle(({ open }) => open))),
    createRow("most memory of the ingest's process, the graph it writes included", most("ingest")),
    createRow("the same of the bulk calls", most("bulk")),
    createRow("most memory of a process that opens the store and answers searches", most("visit")),
  ];
}

async function measureIngest({ size }: BenchOptions, folder: string) {
  const input = { environment: { ATLAS_DATA: folder }, size };
  const first = await runJob("ingest", input);
  const again = await runJob("ingest", input);
  assertUnchanged(again.result.changes);
  const visit = await runJob("visit", input);
  return {
    ingest: first.result.seconds,
    again: again.result.seconds,
    open: visit.result.seconds,
    peaks: {
      ingest: Math.max(first.peakMegabytes, again.peakMegabytes),
      visit: visit.peakMegabytes,
    },
  };
}

async function measureBulk({ size }: BenchOptions, folder: string) {
  const report = await runJob("bulkLoad", { folder, file: join(folder, EMBEDDED_FILE), size });
  await checkSame({ ATLAS_DATA: folder }, size);
  return report;
}
