/**
 * The thread that talks to the database for people's statements, one at a time. A single row can be larger than all that an
 * answer may hold, and the driver reads it whole: here that holds up nobody, and a thread that takes too much memory ends alone.
 */
import { parentPort, workerData } from "node:worker_threads";
import { refuseCancelled } from "../../../gate/refuse.ts";
import { positionAt } from "../../../gate/text/position-at.ts";
import { type OpenDriver, openDriver } from "../open-driver.ts";
import { toErrorMessage } from "./error-message.ts";
import {
  type Database,
  type Job,
  type OpenTransaction,
  openTransaction,
  planStatement,
  type Ran,
  runStatement,
} from "./run-statement.ts";
import { GateError } from "../../../gate/gate-error.ts";
import { Verdicts } from "./verdicts.ts";
import type { FromWorker, JobMessage, ToWorker, WorkerSettings } from "./worker-messages.ts";

/** Batches on their way at most. */
const AHEAD = 2;

const settings = workerData as WorkerSettings;
const verdicts = new Verdicts();
let driver: Promise<OpenDriver> | null = null;
let transaction: OpenTransaction | null = null;
let isEnded = false;
/** Batches handed over and not taken yet. */
let untaken = 0;
let takeMore: () => void = () => undefined;
let outbox: FromWorker[] = [];

parentPort?.on("message", (message: ToWorker) => {
  if (message.kind === "more") {
    untaken -= 1;
    takeMore();
  } else if (message.kind === "end") end();
  else void work(message.job);
});

send({ kind: "ready" });

function end(): void {
  isEnded = true;
  transaction?.end();
}

/** What comes in one go is sent in one: a small answer is one message. */
function send(message: FromWorker): void {
  outbox.push(message);
  if (message.kind === "done" || message.kind === "failed") post();
  else if (outbox.length === 1) setImmediate(post);
}

function post(): void {
  if (outbox.length === 0) return;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(outbox);
  outbox = [];
}

async function work(message: JobMessage): Promise<void> {
  isEnded = false;
  untaken = 0;
  try {
    send({ kind: "done", ...(await run(message)) });
  } catch (error) {
    // What the person can mend says nothing of the others; what fails beside may be another server from now on.
    if (error instanceof GateError) verdicts.drop(message);
    else verdicts.clear();
    send({ kind: "failed", error: toErrorMessage(error) });
  }
}

async function run(message: JobMessage): Promise<Ran> {
  const database = await connect();
  if (isEnded) throw refuseCancelled("before it began");
  const opened = openTransaction(database);
  transaction = opened;
  const job = toJob(message);
  try {
    const known = verdicts.find(message);
    if (known !== null) return await runStatement(database, opened, { job, sink: SINK, ...known });
    const { columns, summary } = await planStatement(database, opened, job);
    const verdict = verdicts.keep(message, summary);
    if (message.mode !== "explain")
      return await runStatement(database, opened, { job, sink: SINK, ...verdict });
    send({ kind: "columns", names: columns });
    return { summary, isCut: false };
  } finally {
    opened.end();
  }
}

const SINK = {
  columns: (names: readonly string[]) => send({ kind: "columns", names }),
  text: async (json: Uint8Array, count: number) => {
    send({ kind: "rows", json, count });
    untaken += 1;
    // One is made while the one before is handed on.
    if (untaken < AHEAD) return;
    await new Promise<void>((resolve) => {
      takeMore = resolve;
    });
  },
};

async function connect(): Promise<Database> {
  driver ??= openDriver(settings);
  try {
    const opened = await driver;
    const onUnknownStep = (name: string) => send({ kind: "step", name });
    return { ...opened, limits: settings.limits, onUnknownStep };
  } catch (error) {
    driver = null;
    throw error;
  }
}

function toJob({ typed, offset, parameters, limit, ...statement }: JobMessage): Job {
  const positionOf = (inBody: number) => positionAt(typed, offset + inBody);
  return { statement: { ...statement, positionOf }, parameters, limit };
}
