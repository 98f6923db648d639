/** Asks a worker of its own for one metric. The worker ends with the answer, or when nobody waits for it any more. */
import type { MetricGraph } from "../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricReply, MetricRequest, MetricResult, WorkedMetric } from "./metric-results.ts";

export interface Watching {
  readonly signal: AbortSignal;
  /** The part that is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** @throws the signal's reason when it is aborted; Error when the worker fails. */
export function measureInWorker(
  metric: WorkedMetric,
  graph: MetricGraph,
  { signal, onProgress = () => {} }: Watching,
): Promise<MetricResult> {
  return ask({ metric, graph, isEstimate: false }, signal, (reply, resolve) => {
    if (reply.kind === "progress") onProgress(reply.part);
    if (reply.kind === "measured") resolve(reply.result);
  });
}

/** How many seconds betweenness would take, measured on its first steps. */
export function estimateInWorker(graph: MetricGraph, signal: AbortSignal): Promise<number> {
  const request: MetricRequest = { metric: "betweenness", graph, isEstimate: true };
  return ask(request, signal, (reply, resolve) => {
    if (reply.kind === "estimated") resolve(reply.seconds);
  });
}

function ask<Answer>(
  request: MetricRequest,
  signal: AbortSignal,
  hear: (reply: MetricReply, resolve: (answer: Answer) => void) => void,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL("metrics.worker.ts", import.meta.url), { type: "module" });
    const leave = (): void => {
      signal.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<MetricReply>) => {
      if (data.kind !== "progress") leave();
      hear(data, resolve);
    });
    worker.addEventListener("error", ({ message }) => {
      leave();
      reject(
        new Error(`The graph could not be measured: ${message || "the worker did not start"}.`),
      );
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
  });
}
