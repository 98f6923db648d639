/** Runs what stands in a tab, or stops it. One run for each tab at a time: a new one ends the one before. */
import type { CypherAnswer, CypherMode } from "../../../contract/cypher.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { sendJson } from "../../api/send-json.ts";
import { type AskRun, type AskStore, changeTab } from "./ask.ts";

const MOST_PAST = 100;
const running = new WeakMap<AskStore, Map<string, AbortController>>();

/** `limit`: rows at most; as many as the server sends by itself where nobody asks for more. */
export async function runTab(
  ask: AskStore,
  id: string,
  mode: CypherMode = "run",
  limit?: number,
): Promise<void> {
  const tab = ask.getState().tabs.find((each) => each.id === id);
  if (tab === undefined) return;
  const { statement, parameters } = tab;
  const before = ask.getState().runs.get(id);
  const started: AskRun = {
    status: "running",
    mode,
    statement,
    parameters,
    startedAt: performance.now(),
    answer: before?.answer ?? null,
    answered: before?.answered ?? null,
    failure: null,
  };
  const abort = takePlace(ask, id);
  const keep = (change: Partial<AskRun>) => {
    if (placesOf(ask).get(id) === abort) setRun(ask, id, { ...started, ...change });
  };
  keep({});
  try {
    const answer = await sendJson<CypherAnswer>({
      method: "POST",
      path: "/api/cypher",
      body: { statement, parameters, mode, ...(limit !== undefined && { limit }) },
      signal: abort.signal,
    });
    keep({ status: "done", answer, answered: { statement, parameters, mode } });
    // Whoever asks for a plan wants to see it.
    if (mode !== "run") changeTab(ask, id, { view: "plan" });
    remember(ask, started, answer.rows.length);
  } catch (failure) {
    if (abort.signal.aborted) return keep({ status: "cancelled" });
    keep({ status: "failed", failure });
    if (failure instanceof ApiError) remember(ask, started, null);
  }
}

export function cancelTab(ask: AskStore, id: string): void {
  placesOf(ask).get(id)?.abort();
}

function takePlace(ask: AskStore, id: string): AbortController {
  const places = placesOf(ask);
  places.get(id)?.abort();
  const abort = new AbortController();
  places.set(id, abort);
  return abort;
}

function placesOf(ask: AskStore): Map<string, AbortController> {
  const places = running.get(ask) ?? new Map<string, AbortController>();
  running.set(ask, places);
  return places;
}

function setRun(ask: AskStore, id: string, run: AskRun): void {
  ask.setState(({ runs }) => ({ runs: new Map(runs).set(id, run) }));
}

/** The same statement again moves to the head. */
function remember(ask: AskStore, { statement, parameters }: AskRun, rows: number | null): void {
  ask.setState(({ history }) => ({
    history: [
      { statement, parameters, at: new Date().toISOString(), rows },
      ...history.filter((past) => past.statement !== statement),
    ].slice(0, MOST_PAST),
  }));
}
