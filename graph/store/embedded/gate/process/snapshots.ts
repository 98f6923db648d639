/**
 * Copies of the graph for people's statements, in a private folder. The engine lets no reader beside a writer, and a copy
 * is all that a statement can reach. What readers keep is in another file, of which no copy is made.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddedStore } from "../../embedded-store.ts";

const PREFIX = "atlas-gate-";

export class Snapshots {
  /** Empty; where the processes stand. */
  readonly emptyFolder: string;
  readonly #folder: string;
  readonly #store: Pick<EmbeddedStore, "saveCopy" | "changes">;
  readonly #removeAtExit = () => this.remove();
  #path: string | null = null;
  #changes = -1;

  constructor(store: Pick<EmbeddedStore, "saveCopy" | "changes">) {
    removeStale();
    this.#store = store;
    // Nobody else may look into it (0700).
    this.#folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
    this.emptyFolder = join(this.#folder, "empty");
    mkdirSync(this.emptyFolder);
    process.once("exit", this.#removeAtExit);
  }

  /** The path of a copy of the graph as it is now; another path once the graph has changed. */
  current(): string {
    const changes = this.#store.changes();
    if (this.#path !== null && this.#changes === changes) return this.#path;
    const path = join(this.#folder, `${changes}.grafeo`);
    this.#store.saveCopy(path);
    // Processes that have the old one open keep it; those that do not are not started with it any more.
    if (this.#path !== null) removeCopy(this.#path);
    this.#path = path;
    this.#changes = changes;
    return path;
  }

  remove(): void {
    process.off("exit", this.#removeAtExit);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function removeCopy(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}.wal`, { recursive: true, force: true });
}

/** Left by an atlas that was killed. */
function removeStale(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^atlas-gate-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
