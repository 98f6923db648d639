/** Lets a process's work give way to that of all others. */
import { readdirSync } from "node:fs";
import { setPriority } from "node:os";

/** A good question of another then gets all the processor it wants, and this one what is left. */
const LOWEST = 19;

/** Of what a process computes with. It cannot be taken back without rights. */
export function lowerPriority(pid: number | undefined): void {
  for (const thread of workingThreads(pid)) {
    try {
      setPriority(thread, LOWEST);
    } catch {
      // It has ended, or the system has no priorities.
    }
  }
}

/**
 * Linux has a priority for each thread; elsewhere a process has one. The engine computes on threads of its own; the first
 * one only watches how much memory it takes, and must not come too late for that.
 */
function workingThreads(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  if (process.platform !== "linux") return [pid];
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map(Number);
    return threads.filter((thread) => thread !== pid);
  } catch {
    return [];
  }
}
