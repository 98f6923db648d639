/** Runs a job in a process of its own and says what memory it took. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Jobs } from "./jobs/child.ts";

const CHILD = fileURLToPath(new URL("jobs/child.ts", import.meta.url));

type Input<Name extends keyof Jobs> = Parameters<Jobs[Name]>[0];
type Result<Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;

export interface JobReport<Name extends keyof Jobs> {
  readonly result: Result<Name>;
  readonly peakMegabytes: number;
}

export async function runJob<Name extends keyof Jobs>(
  name: Name,
  input: Input<Name>,
): Promise<JobReport<Name>> {
  const child = fork(CHILD, { execArgv: ["--import", "tsx"] });
  let report: JobReport<Name> | null = null;
  child.once("message", (message) => (report = message as JobReport<Name>));
  child.send({ name, input });
  const [code] = await once(child, "exit");
  if (report === null) throw new Error(`The job "${name}" ended with ${code} and no result.`);
  return report;
}
