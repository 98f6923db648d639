/** The files that the page names, sent from memory: in the form that was asked for, with all that a file of the disk has. */
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import fastify, { type FastifyInstance } from "fastify";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staticFiles } from "./static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-first-files-"));
const SCRIPT = `console.log("${"x".repeat(3000)}");`;
const NAMED = "/assets/index-a1b2.js";
const OTHER = "/assets/later-c3d4.js";
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(
    join(folder, "index.html"),
    `<script src="${NAMED}"></script><link href="/assets/gone-e5f6.css">`,
  );
  for (const path of [NAMED, OTHER]) {
    writeFileSync(join(folder, path), SCRIPT);
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(SCRIPT));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(SCRIPT));
  }
  app = fastify();
  await app.register(helmet, { enableCSPNonces: true });
  await app.register(compress, { threshold: 2048, encodings: ["gzip"] });
  await app.register(staticFiles, { folder });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

it.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
  ["identity", undefined, (bytes: Buffer) => bytes],
] as const)("sends what %s takes as %s", async (accepted, encoding, decode) => {
  const answer = await ask(NAMED, { "accept-encoding": accepted });
  expect(answer.headers["content-encoding"]).toBe(encoding);
  expect(String(decode(answer.rawPayload))).toBe(SCRIPT);
});

it("says of a named file what it says of any other", async () => {
  const headers = { "accept-encoding": "br" };
  const [named, other] = [await ask(NAMED, headers), await ask(OTHER, headers)];
  expect(named.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const said = ["cache-control", "content-encoding", "content-length", "x-content-type-options"];
  const headersOf = ({ headers: all }: typeof named) => said.map((name) => [name, all[name]]);
  expect(headersOf(named)).toEqual(headersOf(other));
  expect(named.headers["content-type"]).toMatch(/^text\/javascript/);
  expect(String(named.headers["vary"])).toMatch(/accept-encoding/i);
});

it("still has it when the page is built anew beneath it", async () => {
  rmSync(join(folder, NAMED));
  expect((await ask(NAMED)).body).toBe(SCRIPT);
});

it("leaves what is not there, and other methods, to who answers for them", async () => {
  expect((await ask("/assets/gone-e5f6.css")).statusCode).toBe(404);
  expect((await app.inject({ method: "POST", url: NAMED })).statusCode).toBe(404);
});
