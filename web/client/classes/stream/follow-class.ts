/**
 * A class as it goes on, for as long as somebody looks. `fetch` and not EventSource, because the secret is sent in a header.
 * A stream that breaks or falls silent is opened again, at first soon, then less often.
 */
import type { ClassKey } from "../../api/classes-api.ts";
import type { ClassMap, TeacherClass } from "../../../contract/classes.ts";
import { createEventParser, type ServerEvent } from "./event-parser.ts";

/** `away`: the server does not answer now; `gone`: the class was deleted; `refused`: the secret opens nothing. */
export type LinkState = "opening" | "live" | "away" | "gone" | "refused";

export type ClassNews =
  | { readonly is: "class"; readonly class: TeacherClass; readonly ahead: number }
  | { readonly is: "map"; readonly map: ClassMap }
  | { readonly is: "link"; readonly link: LinkState };

export type TakeNews = (news: ClassNews) => void;

/** The server says something every 15 s. */
const SILENCE_MS = 40_000;
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 15_000];

/** Answers with how to stop. `take` is told once that it is gone or refused; nothing follows then. */
export function followClass(key: ClassKey, take: TakeNews): () => void {
  const stopped = new AbortController();
  void follow(key, take, stopped.signal);
  return () => stopped.abort();
}

async function follow(key: ClassKey, take: TakeNews, stopped: AbortSignal): Promise<void> {
  let failures = 0;
  const hear: TakeNews = (news) => {
    if (stopped.aborted) return;
    if (news.is === "class") failures = 0;
    take(news);
  };
  while (!stopped.aborted) {
    const end = await listen(key, hear, stopped).catch(() => "away" as const);
    if (stopped.aborted) return;
    if (end === "gone" || end === "refused") return take({ is: "link", link: end });
    if (end === "away") take({ is: "link", link: "away" });
    await wait(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0, stopped);
    failures += 1;
  }
}

type End = "gone" | "refused" | "away" | "closed";

async function listen(key: ClassKey, take: TakeNews, stopped: AbortSignal): Promise<End> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), SILENCE_MS);
  };
  heard();
  try {
    const response = await fetch(`/api/classes/${encodeURIComponent(key.id)}/events`, {
      headers: { authorization: `Bearer ${key.secret}`, accept: "text/event-stream" },
      signal: AbortSignal.any([stopped, silent.signal]),
    });
    if (!response.ok || response.body === null) return endOf(response.status);
    return await read(response.body, take, heard);
  } finally {
    clearTimeout(timer);
  }
}

async function read(
  body: ReadableStream<Uint8Array>,
  take: TakeNews,
  heard: () => void,
): Promise<End> {
  let isGone = false;
  const parse = createEventParser((event) => {
    if (event.name === "gone") isGone = true;
    else passOn(event, take);
  });
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream).getReader();
  take({ is: "link", link: "live" });
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<string>;
    if (done) return isGone ? "gone" : "closed";
    heard();
    parse(value);
  }
}

function passOn({ name, data }: ServerEvent, take: TakeNews): void {
  if (name === "map") take({ is: "map", map: JSON.parse(data) as ClassMap });
  if (name !== "class") return;
  const shown = JSON.parse(data) as TeacherClass;
  take({ is: "class", class: shown, ahead: Date.parse(shown.now) - Date.now() });
}

function endOf(status: number): End {
  if (status === 404 || status === 410) return "gone";
  return status === 401 || status === 403 || status === 400 ? "refused" : "away";
}

function wait(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopped.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
