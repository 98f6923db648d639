/** Serves built pages as the atlas serves its own: compressed beforehand. What it does not have it asks of the atlas. */
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};
/** Fonts are compressed already. */
const COMPRESSED = new Set([".html", ".js", ".css"]);

export interface PageServer {
  readonly address: string;
  stop(): Promise<void>;
}

export async function servePages(folder: string, atlas: string): Promise<PageServer> {
  const files = readFiles(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", atlas).pathname;
    const file = files.get(path === "/" ? "/index.html" : path);
    if (file !== undefined) sendFile(response, file);
    else void passOn(`${atlas}${path}`, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface BuiltFile {
  readonly type: string;
  readonly isCompressed: boolean;
  readonly body: Buffer;
}

function readFiles(folder: string): Map<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const extension = extname(name);
      const isCompressed = COMPRESSED.has(extension);
      const plain = readFileSync(join(folder, name));
      const body = isCompressed ? brotliCompressSync(plain) : plain;
      const type = TYPES[extension] ?? "application/octet-stream";
      return [`/${name.replaceAll("\\", "/")}`, { type, isCompressed, body }];
    }),
  );
}

function sendFile(response: ServerResponse, { type, isCompressed, body }: BuiltFile): void {
  response.writeHead(200, {
    "content-type": type,
    ...(isCompressed && { "content-encoding": "br" }),
  });
  response.end(body);
}

async function passOn(address: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (answer === null) response.writeHead(502).end();
  else {
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}
