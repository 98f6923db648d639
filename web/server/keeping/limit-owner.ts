/** How often one owner may save. A class behind one address is many owners; the address has its own, wide limit. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { WebError } from "../problem.ts";
import { readOwner } from "../read-owner.ts";

export function limitOwner(
  app: Pick<FastifyInstance, "createRateLimit">,
  max: number,
): (request: FastifyRequest) => Promise<void> {
  const count = app.createRateLimit({
    max,
    timeWindow: "1 minute",
    keyGenerator: (request) => readOwner(request) ?? request.ip,
  });
  return async (request) => {
    const { isAllowed, ...limit } = await count(request);
    if (isAllowed || !("isExceeded" in limit) || !limit.isExceeded) return;
    throw new WebError(
      429,
      "TOO_MANY_REQUESTS",
      "Too many requests",
      "This was saved more often in a minute than the server allows. Wait a moment and save again.",
    );
  };
}
