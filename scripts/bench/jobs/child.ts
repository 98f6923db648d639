/** One job in a process of its own, so that what it takes is all it takes. See `run-job.ts`. */
import { readFileSync } from "node:fs";
import { bulkLoad } from "./bulk-load.ts";
import { ingest } from "./ingest.ts";
import { loadCsv } from "./load-csv.ts";
import { people } from "./people.ts";
import { seminar } from "./seminar.ts";
import { visit } from "./visit.ts";
import { writeCsv } from "./write-csv.ts";

const JOBS = { ingest, bulkLoad, visit, writeCsv, loadCsv, people, seminar };

export type Jobs = typeof JOBS;

process.once("message", ({ name, input }: { name: keyof Jobs; input: never }) => {
  const job: (input: never) => Promise<unknown> = JOBS[name];
  void job(input).then(
    (result) => process.send?.({ result, peakMegabytes: readPeak() }, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

/** The most memory this process ever held, from the kernel where it says so: no poll can miss it. */
function readPeak(): number {
  return (readHighWater() ?? process.resourceUsage().maxRSS) / 1024;
}

/** `maxRSS` begins with what the parent held, on Linux; this does not. */
function readHighWater(): number | null {
  if (process.platform !== "linux") return null;
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
  return found === null ? null : Number(found[1]);
}
