/** Asks a worker of its own for one layout. The worker ends with the answer, or when nobody waits for it any more. */
import type { LayoutReply, LayoutRequest } from "./layout-messages.ts";
import type { Places } from "./layout-graph.ts";

export interface Watching {
  readonly signal: AbortSignal;
  /** The part that is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** @throws the signal's reason when it is aborted; Error when the worker fails. */
export function layInWorker(
  request: LayoutRequest,
  { signal, onProgress }: Watching,
): Promise<Places> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL("layout.worker.ts", import.meta.url), { type: "module" });
    const leave = (): void => {
      signal.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutReply>) => {
      if (data.kind === "progress") return onProgress(data.part);
      leave();
      return resolve(data.places);
    });
    worker.addEventListener("error", ({ message }) => {
      leave();
      reject(new Error(`The layout could not be computed: ${message || "no worker"}.`));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
  });
}
