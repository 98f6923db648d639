/** A signal that fires when the person who asked has gone, so that nobody computes for nobody. */
import type { FastifyRequest } from "fastify";

export function abortSignalOf(request: FastifyRequest): AbortSignal {
  const controller = new AbortController();
  request.raw.socket.once("close", () =>
    controller.abort(new DOMException("The client has gone.", "AbortError")),
  );
  return controller.signal;
}
