/** A signal for one answer: it fires when the connection closes before the answer is whole. */
import type { FastifyReply } from "fastify";

export function abortWhenGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished)
      controller.abort(new DOMException("The client has gone.", "AbortError"));
  });
  return controller.signal;
}
