/** What Linux says of processes and their memory. */
import { readdirSync, readFileSync } from "node:fs";

/** Of all threads of a process. */
export function findChildren(pid: number): readonly number[] {
  const tasks = readdirSync(`/proc/${pid}/task`);
  return tasks.flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean).map(Number),
  );
}

/** Megabytes; 0 for a process that is gone. `VmHWM` is the most it ever had. */
export function readMemory(pid: number, what: "VmRSS" | "VmHWM"): number {
  const found = new RegExp(`^${what}:\\s+(\\d+) kB$`, "m").exec(read(`/proc/${pid}/status`));
  return found === null ? 0 : Number(found[1]) / 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
