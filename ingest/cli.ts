/** `npm run ingest`: the codebook into the store that the environment names. Exit 0 done, 1 bad input, 2 the store failed. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GraphError } from "../graph/errors.ts";
import { withStore } from "../graph/store/with-store.ts";
import { CodebookError, ForeignDataError, ForeignEdgesError } from "./errors.ts";
import { createProgressLine } from "./progress-line.ts";
import { formatReport } from "./report.ts";
import { runIngest } from "./run-ingest.ts";

const USAGE = `Usage: npm run ingest -- [--dry-run] [--json] [--quiet] [--remove] [--codebook FOLDER]

  --dry-run   print what would change, and change nothing
  --json      print the report as JSON
  --quiet     print errors only
  --remove    take out exactly what an ingest wrote
  --codebook  read another codebook than the one in this repository`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if (options === null) return 1;
  const progress = createProgressLine(process.stderr, !options.quiet && !options.json);
  try {
    const report = await withStore(process.env, (store) =>
      runIngest(store, {
        codebookFolder: options.codebook,
        dryRun: options["dry-run"],
        remove: options.remove,
        onStage: progress.stage,
        onProgress: progress.progress,
      }),
    );
    progress.end();
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else if (!options.quiet) console.log(formatReport(report, { dryRun: options["dry-run"] }));
    return 0;
  } catch (error) {
    progress.end();
    return explain(error);
  }
}

function readOptions(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        remove: { type: "boolean", default: false },
        codebook: { type: "string", default: fileURLToPath(new URL("codebook", import.meta.url)) },
      },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return null;
  }
}

function explain(error: unknown): number {
  if (error instanceof CodebookError) {
    console.error(error.message);
    console.error(`\n${error.problems.length} to mend. Nothing was written.`);
    return 1;
  }
  if (error instanceof ForeignDataError || error instanceof ForeignEdgesError) {
    console.error(error.message);
    return 1;
  }
  if (error instanceof GraphError) {
    console.error(error.message);
    return 2;
  }
  console.error(error);
  return 2;
}
