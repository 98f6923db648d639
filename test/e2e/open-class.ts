/** A class as its teacher's page would make it, over the API, for tests of its students' side. */
import { expect } from "vitest";
import { mapOfLines } from "../../graph/maps/golden-maps.ts";
import { propositionsOf } from "../../graph/maps/propositions-of.ts";
import type { Activity } from "../../graph/model/activity.ts";
import type { ClassAction, CreatedClass, Works } from "../../web/contract/classes.ts";

const NOTHING = mapOfLines([]);

const OWNER = "0123456789abcdef0123456789abcdef";
const PATIENCE = { timeout: 15_000 };

export interface OpenedClass {
  readonly code: string;
  act(action: ClassAction): Promise<void>;
  /** What the only student says, once the server has so many propositions of theirs. */
  saidBy(propositions: number): Promise<string[]>;
  /** How many students have finished. */
  finished(): Promise<number>;
  remove(): Promise<void>;
}

export async function openClass(
  address: string,
  changes: Partial<Activity> = {},
): Promise<OpenedClass> {
  const body = { activity: { ...ACTIVITY, ...changes } };
  const made = await ask<CreatedClass>(`${address}/api/classes`, { method: "POST", body });
  const root = `${address}/api/classes/${made.id}`;
  const secret = made.secret;
  const works = () => ask<Works>(`${root}/works`, { secret });
  const say = async () => {
    const map = (await works()).works[0]?.map;
    return propositionsOf(map ?? NOTHING).map(
      ({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`,
    );
  };
  return {
    code: made.code,
    act: async (action) =>
      void (await ask(`${root}/actions`, { method: "POST", body: action, secret })),
    async saidBy(propositions) {
      await expect.poll(async () => (await say()).length, PATIENCE).toBe(propositions);
      return say();
    },
    finished: async () => (await works()).works.filter(({ student }) => student.isFinished).length,
    remove: async () => void (await fetch(root, { method: "DELETE", headers: headersOf(secret) })),
  };
}

interface Asking {
  readonly method?: "POST";
  readonly body?: unknown;
  readonly secret?: string;
}

async function ask<Answer>(url: string, { method, body, secret }: Asking): Promise<Answer> {
  const response = await fetch(url, {
    method: method ?? "GET",
    headers: { ...headersOf(secret), "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return answer;
}

function headersOf(secret: string | undefined): Record<string, string> {
  return {
    "x-atlas-owner": OWNER,
    ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
  };
}

const ACTIVITY: Activity = {
  version: 1,
  kind: "free",
  title: "Why people leave",
  focusQuestion: "Why do people leave?",
  instructions: "Begin with three propositions.",
  minutes: 30,
  language: "en",
  start: NOTHING,
  experts: [],
  mistakes: [],
  same: { concepts: [], phrases: [] },
  allows: { ownConcepts: true, ownPhrases: true },
};
