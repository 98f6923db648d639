/** The page as it is sent: which words are asked for together with it. */
import helmet from "@fastify/helmet";
import fastify, { type FastifyInstance } from "fastify";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staticFiles } from "./static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-static-files-"));
let app: FastifyInstance;

beforeAll(async () => {
  const links = ["en", "id", "uk"].map(
    (language) =>
      `<link rel="modulepreload" href="/assets/${language}.js" data-language="${language}">`,
  );
  writeFileSync(join(folder, "index.html"), `<head>${links.join("\n")}</head>`);
  mkdirSync(join(folder, "student"));
  const student = `<title>Student</title><style nonce="__STYLE_NONCE__"></style>${links.join("")}`;
  writeFileSync(join(folder, "student", "index.html"), student);
  app = fastify();
  await app.register(helmet, { enableCSPNonces: true });
  await app.register(staticFiles, { folder });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function wordsSentWith(url: string, accepted?: string): Promise<string[]> {
  const headers = accepted === undefined ? {} : { "accept-language": accepted };
  const { body } = await app.inject({ url, headers });
  return [...body.matchAll(/href="\/assets\/(\w+)\.js"/g)].map(([, language = ""]) => language);
}

it("asks for the words of the language that the browser prefers", async () => {
  expect(await wordsSentWith("/", "uk-UA,uk;q=0.9,en;q=0.8")).toEqual(["uk"]);
  expect(await wordsSentWith("/lens/timeline", "id")).toEqual(["id"]);
});

it("asks for those of a link before those of the browser", async () => {
  expect(await wordsSentWith("/entity/eu?lang=id", "uk")).toEqual(["id"]);
});

it("asks for the English ones where it cannot know", async () => {
  expect(await wordsSentWith("/")).toEqual(["en"]);
  expect(await wordsSentWith("/?lang=fr", "uk")).toEqual(["en"]);
  expect(await wordsSentWith("/?lang=uk&lang=id", "pl")).toEqual(["en"]);
});

it("sends students a page of their own, with a nonce of its own for each answer", async () => {
  const answers = await Promise.all(
    ["/join", "/join/K7M4RX"].map((url) =>
      app.inject({ url, headers: { "accept-language": "id" } }),
    ),
  );
  const nonces = answers.map(({ body, headers }) => {
    const [, nonce = ""] = /nonce="(\w+)"/.exec(body) ?? [];
    expect(body).toContain("<title>Student</title>");
    expect(body.match(/href="[^"]*"/g)).toEqual(['href="/assets/id.js"']);
    expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    expect(headers["cache-control"]).toBe("no-store");
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
});
