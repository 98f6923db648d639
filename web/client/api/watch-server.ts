/** Notices that the server is away, and when it is back: what failed meanwhile is asked for again. */
import type { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./fetch-json.ts";

const EVERY_MS = 3000;

export interface ServerWatch {
  readonly onGone: () => void;
  readonly onBack: () => void;
}

export function watchServer(client: QueryClient, { onGone, onBack }: ServerWatch): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const ask = async (): Promise<void> => {
    const answer = await fetch("/api/health").catch(() => null);
    // A proxy in front of a server that is away answers for it.
    if (answer === null || answer.status >= 502) return;
    clearInterval(timer);
    timer = undefined;
    onBack();
    await client.refetchQueries({ predicate: ({ state }) => isGone(state.error) });
  };
  const stop = client.getQueryCache().subscribe(({ query }) => {
    if (timer !== undefined || !isGone(query.state.error)) return;
    onGone();
    timer = setInterval(() => void ask(), EVERY_MS);
  });
  return () => {
    stop();
    clearInterval(timer);
  };
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.code === "OFFLINE";
}
