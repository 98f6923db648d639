/** Keeps other sites from changing what people keep with the help of their browsers. */
import type { FastifyRequest } from "fastify";
import { WebError } from "./problem.ts";

const CHANGING: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const WITH_BODY: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** For a hook before the body is read. @throws WebError */
export async function assertSameSite(request: FastifyRequest): Promise<void> {
  if (!CHANGING.has(request.method)) return;
  if (!isSameSite(request)) {
    throw new WebError(
      403,
      "CROSS_SITE",
      "Asked from another site",
      "Only the atlas's own page, or a program that is no browser, may change what is kept here.",
    );
  }
  // A form of another site can send texts, but not JSON.
  if (WITH_BODY.has(request.method) && !JSON_TYPE.test(request.headers["content-type"] ?? "")) {
    throw new WebError(
      415,
      "BAD_REQUEST",
      "Not JSON",
      "Send the body as JSON, with `content-type: application/json`.",
    );
  }
}

function isSameSite({ headers, host }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  // Browsers leave that header away over plain http, as in a classroom; Origin they send with every change.
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
