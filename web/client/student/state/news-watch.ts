/**
 * What is new in the class, asked for every few seconds: one question at a time, none while nobody looks, and none long
 * after the end. Not all students ask in the same moment.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { News } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";

const EVERY_MS = 4000;
const LONGEST_MS = 30_000;
const AFTER_END_MS = 600_000;

export interface NewsState {
  readonly news: News;
  /** Of the server's clock before this device's, in milliseconds. */
  readonly ahead: number;
  /** Several questions in a row had no answer. */
  readonly isCut: boolean;
  /** The work is not in the class any more, or the class is gone. */
  readonly gone: ApiError | null;
}

export type AskNews = (revision: number, signal: AbortSignal) => Promise<News>;

export class NewsWatch {
  readonly store: StoreApi<NewsState>;
  readonly #ask: AskNews;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #endedAt: number | null = null;
  #asking: AbortController | null = null;

  constructor(first: News, ask: AskNews) {
    this.store = createStore<NewsState>(() => ({
      news: first,
      ahead: aheadBy(first),
      isCut: false,
      gone: null,
    }));
    this.#ask = ask;
  }

  /** From here, and from the answers to what was saved. */
  take(news: News): void {
    this.#failures = 0;
    this.#endedAt = news.state === "ended" ? (this.#endedAt ?? Date.now()) : null;
    this.store.setState({ news, ahead: aheadBy(news), isCut: false });
  }

  /** Gives back how to stop. */
  start(): () => void {
    const left = new AbortController();
    const turn = () => {
      if (document.visibilityState === "hidden") this.#stop();
      else void this.#askNow();
    };
    document.addEventListener("visibilitychange", turn, { signal: left.signal });
    addEventListener("online", turn, { signal: left.signal });
    this.#askLater();
    return () => {
      left.abort();
      this.#stop();
    };
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    const isOver = this.#endedAt !== null && Date.now() - this.#endedAt > AFTER_END_MS;
    if (isOver || this.store.getState().gone !== null || document.visibilityState === "hidden")
      return;
    const wait = Math.min(LONGEST_MS, EVERY_MS * 2 ** Math.min(this.#failures, 4));
    this.#timer = setTimeout(() => void this.#askNow(), wait * (0.75 + Math.random() / 2));
  }

  async #askNow(): Promise<void> {
    if (this.#asking !== null) return;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const news = await this.#ask(this.store.getState().news.revision, asking.signal);
      // The answer may have come as nobody waited for it any more.
      if (asking.signal.aborted) return;
      this.take(news);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#fail(error);
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
    this.#askLater();
  }

  #fail(error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    this.#failures += 1;
    if (error.status === 410 || error.status === 401 || error.status === 403)
      this.store.setState({ gone: error });
    else this.store.setState({ isCut: this.#failures > 1 });
  }
}

function aheadBy({ now }: News): number {
  return Date.parse(now) - Date.now();
}
