/** A class at one address, in a process of its own: people who ask, think and ask again, and somebody who sends runaways. */
import { setTimeout as wait } from "node:timers/promises";
import { GOOD_STATEMENTS, RUNAWAY } from "../ask/asked-statements.ts";
import { HttpAsker } from "../ask/http-asker.ts";

export interface PeopleInput {
  readonly address: string;
  readonly people: number;
  /** How long a person thinks between two statements, on average. */
  readonly thinkMs: number;
  readonly seconds: number;
  readonly runawaysPerSecond: number;
}

export interface PeopleResult {
  /** Of good statements, in ms. */
  readonly times: readonly number[];
  /** What good statements were told instead of an answer. */
  readonly failures: readonly string[];
  /** How many runaways ended how. */
  readonly runaways: Readonly<Record<string, number>>;
}

export async function people(input: PeopleInput): Promise<PeopleResult> {
  const asker = new HttpAsker(input.address);
  const until = performance.now() + input.seconds * 1000;
  const times: number[] = [];
  const failures: string[] = [];
  const runaways: Record<string, number> = {};
  const askOnce = async (turn: number) => {
    const asked = GOOD_STATEMENTS[turn % GOOD_STATEMENTS.length] ?? RUNAWAY;
    const { status, code, ms } = await asker.ask(asked);
    if (status === 200) times.push(ms);
    else failures.push(code);
  };
  const runAway = async () => {
    const { status, code } = await asker.ask(RUNAWAY);
    const end = status === 200 ? "answered" : code;
    runaways[end] = (runaways[end] ?? 0) + 1;
  };
  const persons = Array.from({ length: input.people }, async (_, person) => {
    // Not all at once, and no two always together.
    await wait((input.thinkMs * person) / input.people);
    for (let turn = person; performance.now() < until; turn += 1) {
      await askOnce(turn);
      await wait(input.thinkMs * (0.5 + ((turn * 7 + person * 13) % 101) / 101));
    }
  });
  const running: Promise<void>[] = [];
  const every = 1000 / input.runawaysPerSecond;
  while (input.runawaysPerSecond > 0 && performance.now() < until) {
    running.push(runAway());
    await wait(every);
  }
  await Promise.all([...persons, ...running]);
  asker.close();
  return { times, failures, runaways };
}
