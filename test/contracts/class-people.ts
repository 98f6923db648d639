/** A teacher and students who ask a server, as their pages do. */
import type { FastifyInstance } from "fastify";
import type { Activity } from "../../graph/model/activity.ts";
import type { ConceptMap } from "../../graph/model/concept-map.ts";
import type { ClassAction } from "../../web/contract/classes.ts";

export const OWNER = { "x-atlas-owner": "QUJDREVGR0hJSktMTU5PUA" };

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Headers = Readonly<Record<string, string>>;

export interface AskOptions {
  readonly bearer?: string;
  readonly body?: object;
  readonly headers?: Headers;
  readonly address?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // Tests look into all kinds of answers.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface TeacherLink {
  readonly id: string;
  readonly secret: string;
  readonly code: string;
}

/** Sentences of three words: "conflict > drives > exile". */
export type Sentence = readonly [source: string, phrase: string, target: string];

export class ClassAsker {
  readonly #app: () => FastifyInstance;

  constructor(app: () => FastifyInstance) {
    this.#app = app;
  }

  async ask(method: Method, path: string, options: AskOptions = {}): Promise<Answer> {
    const { bearer, body, headers = {}, address } = options;
    const response = await this.#app().inject({
      method,
      url: `/api${path}`,
      headers: {
        ...headers,
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      ...(body !== undefined && { payload: body }),
      ...(address !== undefined && { remoteAddress: address }),
    });
    const { statusCode: status, body: text } = response;
    return { status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  }

  async begin(activity: Partial<Activity> = {}, more: object = {}): Promise<TeacherLink> {
    const body = { activity: createActivity(activity), ...more };
    return (await this.ask("POST", "/classes", { headers: OWNER, body })).body;
  }

  /** Begun and started. */
  async start(activity: Partial<Activity> = {}): Promise<TeacherLink> {
    const link = await this.begin(activity);
    await this.act(link, { do: "start" });
    return link;
  }

  async act({ id, secret }: TeacherLink, action: ClassAction): Promise<Answer> {
    return this.ask("POST", `/classes/${id}/actions`, { bearer: secret, body: action });
  }

  /** What the teacher sees, whole or a part: `/map`, `/works`. */
  async see({ id, secret }: TeacherLink, part = ""): Promise<Answer["body"]> {
    return (await this.ask("GET", `/classes/${id}${part}`, { bearer: secret })).body;
  }

  async join({ code }: TeacherLink, language = "en"): Promise<Answer["body"]> {
    return (await this.ask("POST", "/join", { body: { code, language } })).body;
  }

  async save(token: string, body: object): Promise<Answer> {
    return this.ask("PUT", "/work", { bearer: token, body });
  }

  /** Says these sentences, and nothing else. */
  async say(token: string, ...sentences: readonly Sentence[]): Promise<Answer> {
    const { body } = await this.news(token);
    return this.save(token, { revision: body.revision, map: createMap(...sentences) });
  }

  async news(token: string): Promise<Answer> {
    return this.ask("GET", "/work/news", { bearer: token });
  }
}

export function createActivity(given: Partial<Activity> = {}): Activity {
  return {
    version: 1,
    kind: "free",
    title: "Why people move",
    focusQuestion: "Why do people move?",
    instructions: "Take fifteen minutes.",
    minutes: null,
    language: "en",
    start: createMap(),
    experts: [],
    mistakes: [],
    same: { concepts: [], phrases: [] },
    allows: { ownConcepts: true, ownPhrases: true },
    ...given,
  };
}

const PART = { position: null, color: null, note: "", works: [] };

export function createMap(...sentences: readonly Sentence[]): ConceptMap {
  const labels = [...new Set(sentences.flatMap(([source, , target]) => [source, target]))];
  const idOf = (label: string) => `c${labels.indexOf(label)}`;
  return {
    version: 1,
    id: "map",
    revision: 0,
    title: "",
    focusQuestion: "Why do people move?",
    language: "en",
    concepts: labels.map((label) => ({
      ...PART,
      id: idOf(label),
      label,
      entity: null,
      group: null,
    })),
    phrases: sentences.map(([source, text, target], index) => ({
      ...PART,
      id: `p${index}`,
      text,
      sources: [idOf(source)],
      targets: [idOf(target)],
      claims: [],
    })),
    groups: [],
    parkingLot: [],
  };
}

export function createSaid(...[source, phrase, target]: Sentence) {
  return { key: `words:${source}\n${phrase}\nwords:${target}`, source, phrase, target };
}
