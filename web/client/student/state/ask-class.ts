/** Asks the server of a class. Without the key by which this browser's own maps are known: a student is nobody but their alias. */
import type { Problem } from "../../../contract/problem.ts";
import type { VoteChoice } from "../../../contract/classes.ts";
import type { Invitation, Joined, News, OwnWork, SaveWork } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";
import type { Language } from "../../../../graph/model/kinds.ts";

interface Asking {
  readonly method?: "GET" | "POST" | "PUT";
  readonly body?: unknown;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** A line that says nothing for so long is taken for a cut one, in ms. */
const PATIENCE = 20_000;

export function fetchInvitation(code: string): Promise<Invitation> {
  return ask(`/api/join/${encodeURIComponent(code)}`);
}

export function joinClass(code: string, language: Language): Promise<Joined> {
  return ask("/api/join", { method: "POST", body: { code, language } });
}

export function joinAgain(code: string, phrase: string): Promise<Joined> {
  return ask("/api/join/again", { method: "POST", body: { code, phrase } });
}

export function fetchWork(token: string): Promise<OwnWork> {
  return ask("/api/work", { token });
}

export function fetchNews(token: string, revision: number, signal: AbortSignal): Promise<News> {
  return ask(`/api/work/news?revision=${revision}`, { token, signal });
}

export function saveWork(token: string, body: SaveWork): Promise<News> {
  return ask("/api/work", { method: "PUT", token, body });
}

export function castVote(token: string, vote: string, choice: VoteChoice): Promise<News> {
  return ask("/api/work/votes", { method: "POST", token, body: { vote, choice } });
}

/** @throws ApiError */
async function ask<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const response = await request(path, asking);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as Answer;
  throw new ApiError(
    (answer as Problem | null) ?? {
      code: response.ok ? "OFFLINE" : "INTERNAL",
      status: response.ok ? 0 : response.status,
      detail: "",
    },
  );
}

async function request(path: string, { method = "GET", body, token, signal }: Asking) {
  const headers: Record<string, string> = { accept: "application/json" };
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  const ending = new AbortController();
  const end = () => ending.abort();
  const late = setTimeout(end, PATIENCE);
  signal?.addEventListener("abort", end);
  try {
    return await fetch(path, {
      method,
      headers,
      signal: ending.signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError({ code: "OFFLINE", status: 0, detail: "" });
  } finally {
    clearTimeout(late);
  }
}
