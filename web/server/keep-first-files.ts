/**
 * What the page names in its head is in memory, as it is sent: every first visit asks for all of it at once, and to look for
 * eight files on a disk takes longer than to send them. Only files that carry a hash of their content in their name.
 */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";

interface KeptFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

/** What carries a hash of its content in its name never changes. */
export const FOREVER = "public, max-age=31536000, immutable";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Whether it has answered. */
type AnswerFromMemory = (request: FastifyRequest, reply: FastifyReply) => boolean;

/** `html` is of one page or of several, one behind the other. */
export function keepFirstFiles(folder: string, html: string): AnswerFromMemory {
  const files = new Map<string, KeptFile>();
  for (const [, path = ""] of html.matchAll(/(?:src|href)="(\/(?:\w+\/)?assets\/[^"]+)"/g)) {
    const type = TYPES[extname(path)];
    const file = join(folder, path);
    if (type !== undefined && existsSync(file)) files.set(path, { type, ...readForms(file) });
  }
  return (request, reply) => {
    const file = files.get(request.url);
    if (file === undefined || request.method !== "GET" || request.headers.range !== undefined)
      return false;
    send(reply, file, request.headers["accept-encoding"]);
    return true;
  };
}

function readForms(path: string): Omit<KeptFile, "type"> {
  return {
    plain: readFileSync(path),
    br: readIfThere(`${path}.br`),
    gzip: readIfThere(`${path}.gz`),
  };
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

function send(reply: FastifyReply, file: KeptFile, accepted = ""): void {
  reply.type(file.type).header("vary", "accept-encoding").header("cache-control", FOREVER);
  for (const encoding of ["br", "gzip"] as const) {
    const body = file[encoding];
    if (body === null || !new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
    void reply.header("content-encoding", encoding).send(body);
    return;
  }
  void reply.send(file.plain);
}
