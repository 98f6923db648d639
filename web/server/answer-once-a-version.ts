/**
 * Answers that are read from the whole graph: read, written and compressed once for each version of it, and not sent again to
 * who has it. Every page waits for one of them, and nobody else is answered while one is written.
 */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import { expectVersion } from "./routes/health.ts";

interface Written {
  readonly plain: Buffer;
  readonly compressed: Buffer;
}

interface Known {
  readonly version: string;
  readonly written: Promise<Written>;
}

/** @throws WebError when the store holds no graph */
export function answerOnceAVersion<Answer extends { readonly version: string }>(
  store: GraphStore,
  read: (store: GraphStore, version: string, options: CallOptions) => Promise<Answer>,
) {
  let known: Known | null = null;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const version = await expectVersion(store);
    if (known?.version !== version) {
      // Not ended when its asker leaves: others may be waiting for it by then.
      const written = read(store, version, {}).then(async (answer) =>
        write(String(reply.serialize(answer))),
      );
      known = { version, written };
      written.catch(() => {
        if (known?.written === written) known = null;
      });
    }
    const { written } = known;
    const whole = await written;
    const tag = `"${version}"`;
    reply.header("etag", tag).header("cache-control", "no-cache").header("vary", "accept-encoding");
    if (request.headers["if-none-match"] === tag) {
      reply.raw.writeHead(304, { etag: tag }).end();
      return reply.hijack() as never;
    }
    return send(reply, whole, request.headers["accept-encoding"]) as never;
  };
}

async function write(text: string): Promise<Written> {
  const plain = Buffer.from(text);
  return { plain, compressed: await promisify(gzip)(plain) };
}

/** As bytes: what is a value is checked and written anew at each answer. */
function send(reply: FastifyReply, { plain, compressed }: Written, accepted = ""): FastifyReply {
  reply.type("application/json; charset=utf-8");
  if (!/\bgzip\b/.test(accepted)) return reply.send(plain);
  return reply.header("content-encoding", "gzip").send(compressed);
}
