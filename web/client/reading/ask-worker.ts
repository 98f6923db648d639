/** One request to a worker of its own, which ends with the answer or when nobody waits for it any more. */
import { CopyError, type CopyFailure } from "./copy-error.ts";
import type { WorkReply } from "./work-messages.ts";

export interface Asking {
  readonly request: unknown;
  readonly transfer?: readonly Transferable[];
  /** What a failure of the worker means. */
  readonly failure: CopyFailure;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** @throws CopyError, or the signal's reason when it is aborted */
export function askWorker<Answer>(worker: Worker, asking: Asking): Promise<Answer> {
  const { request, transfer = [], failure, signal, onProgress } = asking;
  return new Promise<Answer>((resolve, reject) => {
    const leave = () => {
      signal?.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = () => {
      leave();
      reject(signal?.reason as Error);
    };
    const fail = (cause?: unknown) => {
      leave();
      reject(new CopyError(failure, { cause }));
    };
    signal?.addEventListener("abort", abort);
    worker.addEventListener("error", ({ message }) => fail(message));
    worker.addEventListener("message", ({ data }: MessageEvent<WorkReply<Answer>>) => {
      if (data.kind === "progress") return onProgress?.(data.share);
      if (data.kind === "failed") return fail();
      leave();
      resolve(data.answer);
    });
    if (signal?.aborted === true) abort();
    else worker.postMessage(request, [...transfer]);
  });
}
