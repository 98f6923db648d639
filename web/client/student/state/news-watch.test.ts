/** Time and the window are the test's. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { News } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { NewsWatch } from "./news-watch.ts";

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
});
afterEach(() => {
  page.visibilityState = "visible";
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("asks every few seconds, never twice at once, and not after it was stopped", async () => {
  let asked = 0;
  let open = 0;
  const { stop } = begin(async () => {
    asked += 1;
    open += 1;
    expect(open).toBe(1);
    await wait(6000);
    open -= 1;
    return newsOf("running");
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBeGreaterThanOrEqual(5);
  expect(asked).toBeLessThanOrEqual(7);
  stop();
  const before = asked;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(before);
});

it("asks nothing while nobody looks, and at once when somebody does again", async () => {
  const ask = vi.fn<() => Promise<News>>(() => Promise.resolve(newsOf("running")));
  begin(ask);
  turn("hidden");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).not.toHaveBeenCalled();
  turn("visible");
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledOnce();
});

it("says that the line is cut after two failures, asks more seldom, and is well again with an answer", async () => {
  let isCut = true;
  const ask = vi.fn<() => Promise<News>>(() =>
    isCut
      ? Promise.reject(new ApiError({ code: "OFFLINE", status: 0, detail: "" }))
      : Promise.resolve(newsOf("running")),
  );
  const { watch } = begin(ask);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(watch.store.getState().isCut).toBe(true);
  expect(ask.mock.calls.length).toBeLessThan(10);
  isCut = false;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(watch.store.getState().isCut).toBe(false);
});

it("stops where the work is gone, and ten minutes after the end", async () => {
  const goneAsk = vi.fn<() => Promise<News>>(() =>
    Promise.reject(new ApiError({ code: "WORK_GONE", status: 410, detail: "" })),
  );
  const { watch } = begin(goneAsk);
  const endedAsk = vi.fn<() => Promise<News>>(() => Promise.resolve(newsOf("ended")));
  begin(endedAsk);
  await vi.advanceTimersByTimeAsync(660_000);
  expect(watch.store.getState().gone?.code).toBe("WORK_GONE");
  expect(goneAsk).toHaveBeenCalledOnce();
  const asked = endedAsk.mock.calls.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(endedAsk.mock.calls.length).toBe(asked);
});

function begin(ask: () => Promise<News>) {
  const watch = new NewsWatch(newsOf("running"), ask);
  return { watch, stop: watch.start() };
}

function turn(state: string): void {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function newsOf(state: News["state"]): News {
  const now = new Date().toISOString();
  return {
    state,
    endsAt: null,
    now,
    expiresAt: now,
    revision: 1,
    isFinished: false,
    revealed: [],
    votes: [],
    handedBack: [],
    mistakes: [],
  };
}
