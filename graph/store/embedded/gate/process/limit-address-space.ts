/** A limit that the system itself keeps. */
import { execFile } from "node:child_process";

/** A process at rest has reserved this much without using it (measured: 800 MB); beyond it and the cap, nothing is given out. */
const RESERVED_MB = 1200;

/** A second fence beside the child's own watch, for what grows faster than it looks. Where there is no `prlimit`, there is one. */
export function limitAddressSpace(pid: number | undefined, memoryMb: number): void {
  if (process.platform !== "linux" || pid === undefined) return;
  execFile(
    "prlimit",
    ["--pid", String(pid), `--as=${(memoryMb + RESERVED_MB) * 2 ** 20}`, "--core=0"],
    () => undefined,
  ).unref();
}
