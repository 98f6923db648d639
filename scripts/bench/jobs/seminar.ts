/** A class in a process of its own: students who save every few seconds, and a teacher who looks on. */
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { propositionsOf } from "../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { createActivity, createMap, type Sentence } from "../../../test/contracts/class-people.ts";
import { EventReader } from "../../../test/contracts/read-events.ts";

export interface SeminarInput {
  readonly address: string;
  readonly students: number;
  readonly seconds: number;
  readonly saveEveryMs: number;
}

export interface SeminarResult {
  /** Until all were in, all having asked at once, in ms. */
  readonly joining: number;
  readonly joined: number;
  /** Of saves, in ms. */
  readonly times: readonly number[];
  readonly failures: readonly string[];
  /** Acknowledged saves that a report did not show at the end. */
  readonly lost: number;
  /** What the teacher was told, and the longest time without a word, in ms. */
  readonly events: number;
  readonly longestSilence: number;
  /** From the last save until the teacher's map had all of it, in ms. */
  readonly lag: number;
}

interface Student {
  readonly token: string;
  readonly id: string;
  revision: number;
  said: Sentence[];
}

interface Link {
  readonly id: string;
  readonly secret: string;
  readonly code: string;
}

const MOST_SAID = 25;
const OWNER = { "x-atlas-owner": "bench-bench-bench-bench-bench" };

export async function seminar(input: SeminarInput): Promise<SeminarResult> {
  const asker = new Asker(input.address);
  const { body: link } = await asker.ask<Link>("POST", "/classes", {
    headers: OWNER,
    body: { activity: createActivity() },
  });
  const start = { token: link.secret, body: { do: "start" } };
  await asker.ask("POST", `/classes/${link.id}/actions`, start);
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: input.students }, () =>
      asker.ask<{ token: string; student: string }>("POST", "/join", { body: { code: link.code } }),
    ),
  );
  const joining = performance.now() - started;
  const students = answers
    .filter(({ status }) => status === 201)
    .map(({ body }): Student => ({ token: body.token, id: body.student, revision: 1, said: [] }));
  const work = input.seconds === 0 ? NOTHING : await hold(asker, { input, link, students });
  asker.close();
  return { joining, joined: students.length, ...work };
}

const NOTHING = { times: [], failures: [], lost: 0, events: 0, longestSilence: 0, lag: 0 };

interface Held {
  readonly input: SeminarInput;
  readonly link: Link;
  readonly students: readonly Student[];
}

async function hold(asker: Asker, { input, link, students }: Held) {
  const times: number[] = [];
  const failures: string[] = [];
  const teacher = await watch(input.address, link);
  const until = performance.now() + input.seconds * 1000;
  const working = students.map(async (student, index) => {
    // Not all at once.
    await wait((input.saveEveryMs * index) / students.length);
    for (let turn = 0; performance.now() < until; turn += 1) {
      const began = performance.now();
      const code = await save(asker, student, index * 1000 + turn);
      if (code === null) times.push(performance.now() - began);
      else failures.push(code);
      await wait(input.saveEveryMs - (performance.now() - began));
    }
  });
  await Promise.all(working);
  const lag = await teacher.untilAll(students);
  const lost = await countLost(asker, link, students);
  return { times, failures, lost, lag, ...teacher.end() };
}

/** The code of what was refused; null where it was kept. */
async function save(asker: Asker, student: Student, seed: number): Promise<string | null> {
  const sentence: Sentence = [
    `concept ${(seed * 7) % 40}`,
    `phrase ${(seed * 5) % 12}`,
    `concept ${(seed * 11 + 1) % 40}`,
  ];
  const said = [...student.said, sentence].slice(-MOST_SAID);
  const body = { revision: student.revision, map: createMap(...said) };
  const answer = await asker.ask<{ revision: number; code?: string }>("PUT", "/work", {
    token: student.token,
    body,
  });
  if (answer.status !== 200) return answer.body.code ?? String(answer.status);
  student.revision = answer.body.revision;
  student.said = said;
  return null;
}

async function countLost(asker: Asker, link: Link, students: readonly Student[]): Promise<number> {
  const { body } = await asker.ask<{
    works: { student: { id: string; revision: number }; map: ConceptMap }[];
  }>("GET", `/classes/${link.id}/works`, { token: link.secret });
  const kept = new Map(body.works.map((work) => [work.student.id, work]));
  return students.filter(({ id, revision, said }) => {
    const work = kept.get(id);
    if (work === undefined || work.student.revision < revision) return true;
    // Ahead is one that was kept and whose answer said otherwise: not lost.
    return work.student.revision === revision && read(work.map) !== read(createMap(...said));
  }).length;
}

function read(map: ConceptMap): string {
  return propositionsOf(map)
    .map(({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`)
    .join("\n");
}

/** The teacher's window. */
async function watch(address: string, { id, secret }: Link) {
  const reader = await EventReader.open(`${address}/api/classes/${id}/events`, secret);
  let events = 0;
  let longestSilence = 0;
  let lastAt = performance.now();
  let revisions = new Map<string, number>();
  const reading = (async () => {
    for (let event = await reader.next(); event !== null; event = await reader.next()) {
      events += 1;
      longestSilence = Math.max(longestSilence, performance.now() - lastAt);
      lastAt = performance.now();
      if (event.name === "class") {
        const heads = event.data.students as readonly { id: string; revision: number }[];
        revisions = new Map(heads.map((head) => [head.id, head.revision]));
      }
    }
    // The reader's end is ours.
  })().catch(() => undefined);
  return {
    async untilAll(students: readonly Student[]): Promise<number> {
      const began = performance.now();
      const isShown = () => students.every((each) => revisions.get(each.id) === each.revision);
      while (!isShown() && performance.now() - began < 30_000) await wait(20);
      return performance.now() - began;
    },
    end() {
      reader.close();
      void reading;
      return { events, longestSilence };
    },
  };
}

interface Asked {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

class Asker {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  close(): void {
    this.#agent.destroy();
  }

  ask<Body>(
    method: string,
    path: string,
    { token, headers, body }: Asked,
  ): Promise<{ readonly status: number; readonly body: Body }> {
    const text = body === undefined ? "" : JSON.stringify(body);
    const sent = {
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(text),
      }),
    };
    return new Promise((resolve, reject) => {
      const url = `${this.#address}/api${path}`;
      const asking = request(url, { agent: this.#agent, method, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body;
          resolve({ status: response.statusCode ?? 0, body: answer });
        });
      });
      asking.once("error", reject);
      asking.end(text);
    });
  }
}
