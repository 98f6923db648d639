/** Kills a server while a class saves, again and again, and looks whether anything that it had acknowledged is lost. */
import { setTimeout as sleep } from "node:timers/promises";
import { createActivity, createMap } from "../contracts/class-people.ts";
import { createRandom } from "./create-random.ts";

export interface KillableServer {
  readonly address: string;
  /** At once, without a word to it. */
  kill(): Promise<void>;
}

export interface KillClassOptions {
  /** Each time on the same data. */
  readonly start: () => Promise<KillableServer>;
  readonly students: number;
  readonly rounds: number;
  /** Of one student. */
  readonly saveEveryMs: number;
  /** The latest moment of a kill, in milliseconds after a round began. */
  readonly within: number;
  /** Printed, so that a failing run can be repeated. */
  readonly seed: number;
}

export interface KillClassRun {
  readonly acknowledged: number;
  /** Acknowledged saves that the next server did not know. */
  readonly lost: number;
  /** What the servers refused, by code. */
  readonly refused: readonly string[];
  /** Whether the last server served the class as the first did. */
  readonly goesOn: boolean;
}

interface Student {
  readonly token: string;
  /** Of what was acknowledged last: revision, and the words that were saved. */
  kept: { readonly revision: number; readonly words: string };
}

interface Run {
  acknowledged: number;
  lost: number;
  readonly refused: string[];
}

export async function killClass(options: KillClassOptions): Promise<KillClassRun> {
  console.log(`kill test of a class: seed ${options.seed}`);
  const random = createRandom(options.seed);
  const run: Run = { acknowledged: 0, lost: 0, refused: [] };
  let server = await options.start();
  const link = await begin(server.address);
  const students = await joinAll(server.address, link.code, options.students);
  for (let round = 0; round < options.rounds; round += 1) {
    const { address } = server;
    const over = new AbortController();
    const working = students.map((student) => saveOn(address, student, { over, run, options }));
    await sleep(options.within * (0.3 + 0.7 * random()));
    await server.kill();
    over.abort();
    await Promise.all(working);
    server = await options.start();
    for (const student of students) await lookAfter(server.address, student, run);
  }
  const goesOn = await isGoingOn(server.address, link, students);
  await server.kill();
  return { ...run, goesOn };
}

async function begin(address: string) {
  const headers = { "x-atlas-owner": "kill-kill-kill-kill-kill-kill" };
  const body = { activity: createActivity() };
  const link = await ask(address, "POST", "/classes", { body, headers });
  const start = { body: { do: "start" }, token: link.secret };
  await ask(address, "POST", `/classes/${link.id}/actions`, start);
  return link as { readonly id: string; readonly secret: string; readonly code: string };
}

async function joinAll(address: string, code: string, many: number): Promise<readonly Student[]> {
  const joined = Array.from({ length: many }, async () => {
    const { token } = await ask(address, "POST", "/join", { body: { code } });
    return { token, kept: { revision: 1, words: "" } };
  });
  return Promise.all(joined);
}

interface Saving {
  readonly over: AbortController;
  readonly run: Run;
  readonly options: KillClassOptions;
}

/** Saves until the server is gone. */
async function saveOn(address: string, student: Student, saving: Saving): Promise<void> {
  const { over, run, options } = saving;
  await sleep(Math.random() * options.saveEveryMs);
  while (!over.signal.aborted) {
    const words = `word ${student.kept.revision}`;
    const body = { revision: student.kept.revision, map: createMap([words, "leads to", "exile"]) };
    try {
      const news = await ask(address, "PUT", "/work", { body, token: student.token });
      if (news.code !== undefined) run.refused.push(news.code);
      else {
        student.kept = { revision: news.revision, words };
        run.acknowledged += 1;
      }
    } catch {
      // The server is gone, and nobody knows what became of this save.
      return;
    }
    await sleep(options.saveEveryMs);
  }
}

/** What was not acknowledged may be kept all the same; what was must be. */
async function lookAfter(address: string, student: Student, run: Run): Promise<void> {
  const { map, news } = await ask(address, "GET", "/work", { token: student.token });
  const { revision, words } = student.kept;
  const isKept = news.revision === revision && (map.concepts[0]?.label ?? "") === words;
  const isAhead = news.revision === revision + 1;
  if (!isKept && !isAhead) run.lost += 1;
  student.kept = { revision: news.revision, words: map.concepts[0]?.label ?? "" };
}

async function isGoingOn(
  address: string,
  link: Awaited<ReturnType<typeof begin>>,
  students: readonly Student[],
): Promise<boolean> {
  const seen = await ask(address, "GET", `/classes/${link.id}`, { token: link.secret });
  return (
    seen.state === "running" && seen.code === link.code && seen.students.length === students.length
  );
}

interface Asked {
  readonly body?: object;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

// oxlint-disable-next-line typescript/no-explicit-any
async function ask(address: string, method: string, path: string, asked: Asked): Promise<any> {
  const { body, token, headers } = asked;
  const response = await fetch(`${address}/api${path}`, {
    method,
    headers: {
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}
