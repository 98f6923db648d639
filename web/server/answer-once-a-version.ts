/**
 * Answers that are read from the whole graph: read, written and compressed once for each version of it, and not sent again to
 * who has it. Every page waits for one of them, and nobody else is answered while one is written.
 */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import { abortSignalOf } from "./abort-signal.ts";
import { expectVersion } from "./routes/health.ts";

interface Written {
  readonly version: string;
  readonly plain: Buffer;
  readonly compressed: Buffer;
}

/** @throws WebError when the store holds no graph */
export function answerOnceAVersion<Answer extends { readonly version: string }>(
  store: GraphStore,
  read: (store: GraphStore, version: string, options: CallOptions) => Promise<Answer>,
) {
  let cached: Written | null = null;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const version = await expectVersion(store);
    if (cached?.version !== version) {
      const answer = await read(store, version, { signal: abortSignalOf(request) });
      cached = await write(version, String(reply.serialize(answer)));
    }
    const tag = `"${version}"`;
    reply.header("etag", tag).header("cache-control", "no-cache").header("vary", "accept-encoding");
    if (request.headers["if-none-match"] === tag) {
      reply.raw.writeHead(304, { etag: tag }).end();
      return reply.hijack() as never;
    }
    return send(reply, cached, request.headers["accept-encoding"]) as never;
  };
}

async function write(version: string, text: string): Promise<Written> {
  const plain = Buffer.from(text);
  return { version, plain, compressed: await promisify(gzip)(plain) };
}

/** As bytes: what is a value is checked and written anew at each answer. */
function send(reply: FastifyReply, { plain, compressed }: Written, accepted = ""): FastifyReply {
  reply.type("application/json; charset=utf-8");
  if (!/\bgzip\b/.test(accepted)) return reply.send(plain);
  return reply.header("content-encoding", "gzip").send(compressed);
}
