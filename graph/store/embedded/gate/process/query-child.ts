/** One process for people's statements, one statement at a time. It can be killed at any moment, and then is no more. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StatementFailedError } from "../../../../errors.ts";
import { refuseMemory } from "../../../../gate/refuse.ts";
import type { FromChild, GraphNames, ToChild } from "./child-messages.ts";
import { limitAddressSpace } from "./limit-address-space.ts";
import { lowerPriority } from "./lower-priority.ts";
import { ProcessEndedError } from "./process-ended-error.ts";

const ENTRY = fileURLToPath(new URL("./query-child.mjs", import.meta.url));
/** Of the child, when it has seen that it took too much. */
const OUT_OF_MEMORY = 77;

/** After these it waits for the next question. */
const ANSWERS: ReadonlySet<FromChild["kind"]> = new Set(["plan", "done", "error"]);

export interface ChildSettings {
  /** A copy of the graph. */
  readonly path: string;
  readonly folder: string;
  readonly memoryMb: number;
}

export class QueryChild {
  readonly path: string;
  readonly #process: ChildProcess;
  readonly #memoryMb: number;
  readonly #inbox: FromChild[] = [];
  #waiting: { resolve(message: FromChild): void; reject(error: Error): void } | null = null;
  #ended: Error | null = null;
  #isSlowed = false;
  #isAsked = false;
  /** Whether it has said nothing to what it was asked last. */
  #isUnheard = true;
  readonly exited: Promise<void>;

  constructor({ path, folder, memoryMb }: ChildSettings) {
    this.path = path;
    this.#memoryMb = memoryMb;
    this.#process = fork(ENTRY, [path, String(memoryMb)], {
      // An answer's values live shorter than it takes to fill so much: cleaning up took a tenth of a large one.
      execArgv: ["--max-semi-space-size=32"],
      // Nothing of ours. The C library keeps an arena a thread; with two, the engine stays smaller.
      env: { MALLOC_ARENA_MAX: "2", ...windowsNeeds() },
      cwd: folder,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    this.#process.on("message", (message) => this.#take(message as FromChild));
    this.exited = new Promise((resolve) => {
      this.#process.once("exit", (code, signal) => {
        this.#end(this.#toError(code, signal));
        resolve();
      });
      this.#process.once("error", (error) => {
        this.#end(error);
        resolve();
      });
    });
    limitAddressSpace(this.#process.pid, memoryMb);
    this.unref();
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Whether it can take another statement. */
  get isFit(): boolean {
    return this.#ended === null && !this.#isAsked && !this.#isSlowed && this.#process.connected;
  }

  /** Whether it takes no other after the one at which it works. */
  get isLast(): boolean {
    return this.#isSlowed || this.#ended !== null;
  }

  /** @throws StatementFailedError where the copy cannot be opened */
  async ready(): Promise<GraphNames> {
    const message = await this.receive();
    if (message.kind === "ready") return message.schema;
    throw unexpected(message);
  }

  send(message: ToChild): void {
    if (message.kind !== "more") this.#isAsked = true;
    if (message.kind === "plan") this.#isUnheard = true;
    // A process that has just ended is noticed by who waits for its answer.
    this.#process.send(message, () => undefined);
  }

  /** The next message. @throws GateError CYPHER_MEMORY when it ended for that, StatementFailedError when it ended otherwise */
  receive(): Promise<FromChild> {
    const message = this.#inbox.shift();
    if (message !== undefined) return Promise.resolve(message);
    if (this.#ended !== null) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /** Lets quick statements go first. It cannot be taken back without rights, so this is its last statement. */
  slowDown(): void {
    this.#isSlowed = true;
    lowerPriority(this.#process.pid);
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** So that a process at rest does not keep the atlas alive. */
  unref(): void {
    this.#process.unref();
    this.#process.channel?.unref();
  }

  ref(): void {
    this.#process.ref();
    this.#process.channel?.ref();
  }

  #take(message: FromChild): void {
    this.#isUnheard = false;
    if (ANSWERS.has(message.kind)) this.#isAsked = false;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#inbox.push(message);
    else waiting.resolve(message);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
    this.#waiting = null;
  }

  #toError(code: number | null, signal: NodeJS.Signals | null): Error {
    // The engine aborts when the system refuses it memory.
    if (code === OUT_OF_MEMORY || signal === "SIGABRT" || code === 134)
      return refuseMemory(this.#memoryMb);
    return new ProcessEndedError(this.#isUnheard, signal ?? String(code));
  }
}

export function unexpected(message: FromChild): Error {
  return new StatementFailedError(
    `The engine's process answered "${message.kind}" out of turn. Run the statement again.`,
  );
}

function windowsNeeds(): Record<string, string> {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
