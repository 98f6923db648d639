/** For everything that is registered in this app: nothing is changed by another site, and nothing stays in a cache. */
import type { FastifyInstance } from "fastify";
import { assertSameSite } from "../assert-same-site.ts";

export function guardKept(app: Pick<FastifyInstance, "addHook">): void {
  app.addHook("onRequest", assertSameSite);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
}
