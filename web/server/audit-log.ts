/**
 * What was asked through the gate: a line of JSON for each statement, in a file that is begun anew when it is full. No
 * address and no name of who asked; the statement's hash tells which were the same, and its text is kept only where the
 * administrator wants it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, statSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { GateMode } from "../../graph/gate/cypher-gate.ts";

export interface AuditEntry {
  readonly statement: string;
  readonly mode: GateMode;
  /** `ok`, or the code of the problem. */
  readonly outcome: string;
  readonly ms: number;
  readonly rows: number;
}

export interface AuditLog {
  write(entry: AuditEntry): void;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

export interface AuditOptions {
  readonly path: string;
  readonly withText: boolean;
  /** Of one file, in bytes; there are two. */
  readonly maxBytes?: number;
  readonly now?: () => Date;
}

const MAX_BYTES = 10_000_000;
/** Lines of this time are written in one go: a file opened for each costs more than many statements. In ms. */
const GATHER_MS = 100;

export function openAuditLog(options: AuditOptions): AuditLog {
  return new FileAuditLog(options);
}

class FileAuditLog implements AuditLog {
  readonly #options: AuditOptions;
  #written: Promise<void> = Promise.resolve();
  #lines: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #bytes: number | null = null;
  #hasFailed = false;

  constructor(options: AuditOptions) {
    this.#options = options;
  }

  write(entry: AuditEntry): void {
    this.#lines.push(`${JSON.stringify(this.#toLine(entry))}\n`);
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS).unref();
  }

  async close(): Promise<void> {
    this.#flush();
    await this.#written;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const lines = this.#lines;
    this.#lines = [];
    this.#written = this.#written.then(() => this.#append(lines)).catch(this.#explain);
  }

  #toLine({ statement, mode, outcome, ms, rows }: AuditEntry) {
    const { withText, now = () => new Date() } = this.#options;
    return {
      time: now().toISOString(),
      // 16 hex digits tell statements apart, and say nothing of them.
      statement: createHash("sha256").update(statement).digest("hex").slice(0, 16),
      mode,
      outcome,
      ms: Math.round(ms),
      rows,
      ...(withText && { text: statement }),
    };
  }

  async #append(lines: readonly string[]): Promise<void> {
    const { path, maxBytes = MAX_BYTES } = this.#options;
    this.#bytes ??= sizeOf(path);
    let text = "";
    for (const line of lines) {
      if (this.#bytes > 0 && this.#bytes + line.length > maxBytes) {
        await appendFile(path, text, { mode: 0o600 });
        text = "";
        renameSync(path, `${path}.1`);
        this.#bytes = 0;
      }
      text += line;
      this.#bytes += Buffer.byteLength(line);
    }
    if (text !== "") await appendFile(path, text, { mode: 0o600 });
  }

  /** A full disk must not keep people from asking; once is enough to say so. */
  readonly #explain = (error: unknown) => {
    if (!this.#hasFailed)
      process.stderr.write(
        `The audit log ${this.#options.path} cannot be written: ${String(error)}. Statements are answered without it.\n`,
      );
    this.#hasFailed = true;
  };
}

/** Makes the folder. 0 where there is no file yet. */
function sizeOf(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
