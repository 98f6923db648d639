/**
 * The ingest on a Neo4j server against its own `LOAD CSV`. Each load has a new server, warmed by a smaller load of its own
 * kind: a Java server takes its time over whatever comes first.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../graph/store/open-store.ts";
import { Neo4jMissingError } from "../../test/neo4j/neo4j-versions.ts";
import { openRawNeo4j } from "../../test/neo4j/raw-neo4j.ts";
import { type RunningNeo4j, startNeo4j } from "../../test/neo4j/start-neo4j.ts";
import type { GraphSize } from "../../test/fixtures/scale-graph.ts";
import type { BenchOptions } from "./bench-options.ts";
import { assertUnchanged, checkSame } from "./check-same.ts";
import { createGoalRow, createRow, createUnmeasuredRow, median, type Row } from "./row.ts";
import { toMegabytes, toSeconds } from "./row.ts";
import { runJob } from "./run-job.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const VERSION = "5.26.30";
const SERVER = {
  version: VERSION,
  heap: "1g",
  isMeasured: true,
  // The limits of the tests' small server would stop a load of this size.
  conf: {
    "server.memory.pagecache.size": "256m",
    "db.transaction.timeout": "0s",
    "db.memory.transaction.max": "0",
    "db.memory.transaction.total.max": "0",
    "dbms.memory.transaction.total.max": "0",
    "dbms.security.allow_csv_import_from_file_urls": "true",
  },
} as const;
const INGEST_GOAL = { limit: 1.5, unit: "×" } as const;
const AGAIN_GOAL = { limit: 0.2, unit: "×" } as const;
const INGEST_RATIO = "ingest / `LOAD CSV`";
const AGAIN_RATIO = "unchanged run again / first ingest";

interface Round {
  readonly ingest: number;
  readonly again: number;
  readonly loadCsv: number;
  readonly peaks: readonly number[];
}

export async function benchNeo4j(options: BenchOptions): Promise<readonly Row[]> {
  try {
    return await inTemporaryFolder((folder) => measure(options, folder));
  } catch (error) {
    if (!(error instanceof Neo4jMissingError)) throw error;
    return [
      createUnmeasuredRow(INGEST_RATIO, "≤ 1.5 ×", error.message),
      createUnmeasuredRow(AGAIN_RATIO, "≤ 0.2 ×", error.message),
    ];
  }
}

async function measure(options: BenchOptions, folder: string): Promise<readonly Row[]> {
  const { rounds } = options;
  await runJob("writeCsv", { folder: join(folder, "full"), size: options.size });
  await runJob("writeCsv", { folder: join(folder, "warm"), size: toWarmSize(options) });
  const done: Round[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`Neo4j, round ${round} of ${rounds}: our ingest …`);
    const ours = await onServer(({ uri }) => measureIngest(options, uri));
    console.error(`Neo4j, round ${round} of ${rounds}: LOAD CSV …`);
    const loadCsv = await onServer((server) => measureLoadCsv(options, server, folder));
    done.push({ ...ours, loadCsv });
  }
  return toRows(done);
}

function toRows(rounds: readonly Round[]): readonly Row[] {
  const loadCsv = median(rounds.map((round) => round.loadCsv));
  const ingest = median(rounds.map((round) => round.ingest));
  const again = median(rounds.map((round) => round.again));
  return [
    createRow(`\`LOAD CSV … IN TRANSACTIONS\`, Neo4j ${VERSION}`, toSeconds(loadCsv)),
    createRow("ingest: snapshot, plan, apply", toSeconds(ingest)),
    createGoalRow(INGEST_RATIO, median(rounds.map((r) => r.ingest / r.loadCsv)), INGEST_GOAL),
    createRow("unchanged run again", toSeconds(again)),
    createGoalRow(AGAIN_RATIO, median(rounds.map((r) => r.again / r.ingest)), AGAIN_GOAL),
    createRow(
      "most memory of the ingest's process, the graph it writes included",
      toMegabytes(rounds.flatMap(({ peaks }) => peaks)),
    ),
  ];
}

async function onServer<T>(work: (server: RunningNeo4j) => Promise<T>): Promise<T> {
  const server = await startNeo4j(SERVER);
  try {
    const store = await openStore({ NEO4J_URI: server.uri });
    await store.prepare();
    await store.close();
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function measureIngest(options: BenchOptions, uri: string) {
  const environment = { NEO4J_URI: uri };
  await runJob("ingest", { environment, size: toWarmSize(options) });
  await empty(uri);
  const input = { environment, size: options.size };
  const first = await runJob("ingest", input);
  const again = await runJob("ingest", input);
  assertUnchanged(again.result.changes);
  return {
    ingest: first.result.seconds,
    again: again.result.seconds,
    peaks: [first.peakMegabytes, again.peakMegabytes],
  };
}

async function measureLoadCsv(
  { size }: BenchOptions,
  { uri, home }: RunningNeo4j,
  folder: string,
): Promise<number> {
  cpSync(folder, join(home, "import"), { recursive: true });
  await runJob("loadCsv", { uri, folder: "warm" });
  await empty(uri);
  const { result } = await runJob("loadCsv", { uri, folder: "full" });
  await checkSame({ NEO4J_URI: uri }, size);
  return result.seconds;
}

async function empty(uri: string): Promise<void> {
  const raw = openRawNeo4j(uri);
  await raw.empty();
  await raw.close();
}

function toWarmSize({ size }: BenchOptions): GraphSize {
  return { nodes: Math.ceil(size.nodes / 5), edges: Math.ceil(size.edges / 5) };
}
