/** `npm run bench`: measures what was promised, prints it, and keeps it in `docs/benchmarks.md`. */
import { benchEmbedded } from "./bench-embedded.ts";
import { benchNeo4j } from "./bench-neo4j.ts";
import {
  type BenchOptions,
  isWhole,
  parseBenchOptions,
  type SectionName,
} from "./bench-options.ts";
import { benchAsk } from "./ask/bench-ask.ts";
import { benchStart } from "./bench-start.ts";
import { benchClasses } from "./classes/bench-classes.ts";
import { benchClient } from "./client/bench-client.ts";
import { benchMap } from "./client/bench-map.ts";
import { describeMachine, formatSection, writeSections } from "./report.ts";
import type { Row } from "./row.ts";

const BENCHES: Readonly<Record<SectionName, (options: BenchOptions) => Promise<readonly Row[]>>> = {
  neo4j: benchNeo4j,
  embedded: benchEmbedded,
  start: benchStart,
  client: benchClient,
  map: benchMap,
  ask: benchAsk,
  class: benchClasses,
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(130));
}
await main();

async function main(): Promise<void> {
  const options = parseBenchOptions(process.argv.slice(2));
  if (options === null) return;
  const machine = describeMachine();
  for (const name of options.sections) {
    const rows = await BENCHES[name](options);
    const text = await formatSection(name, rows, { machine, options });
    // At once: what comes later may fail, and this took minutes.
    if (isWhole(options)) writeSections(new Map([[name, text]]));
    console.log(`\n${text}`);
  }
  if (!isWhole(options))
    console.log("Not the full size, or not all of it: docs/benchmarks.md stays.");
}
