/** The built client. The page itself is filled for each request, since it carries the response's style nonce. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import fastifyPlugin from "fastify-plugin";
import { LANGUAGES } from "../../graph/model/kinds.ts";
import { FOREVER, keepFirstFiles } from "./keep-first-files.ts";

/** Addresses the page itself reads; every one answers with the same page, so that a deep link opens. */
const PAGES = [
  "/",
  "/entity/:id",
  "/relation/:id",
  "/question/:id",
  "/list",
  "/lens/:id",
  "/set",
  "/view/:id",
  "/ask",
  "/map",
  "/map/:id",
  "/teach",
  "/teach/:id",
  "/project/:id",
];

/** Addresses of the student's page, which is built by itself. */
const STUDENT_PAGES = ["/join", "/join/:code"];

const plugin: FastifyPluginAsync<{ folder: string }> = async (app, { folder }) => {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const studentFile = join(folder, "student", "index.html");
  const studentPage = existsSync(studentFile) ? readFileSync(studentFile, "utf8") : null;
  const answerFromMemory = keepFirstFiles(folder, page + (studentPage ?? ""));
  app.addHook("onRequest", (request, reply, done) => {
    if (!answerFromMemory(request, reply)) done();
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built assets carry a hash of their content in their name.
      const forever = path.includes("/assets/");
      reply.header("cache-control", forever ? FOREVER : "no-cache");
    },
  });
  const addPage = (path: string, html: string) =>
    app.get(path, { schema: { hide: true } }, (request, reply) => sendPage(html, request, reply));
  for (const path of PAGES) addPage(path, page);
  if (studentPage !== null) for (const path of STUDENT_PAGES) addPage(path, studentPage);
};

export const staticFiles = fastifyPlugin(plugin);

function sendPage(html: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = keepWords(html, guessLanguage(request));
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(page.replaceAll("__STYLE_NONCE__", reply.cspNonce.style));
}

/** Of all languages' words only one's are asked for together with the page. */
function keepWords(page: string, language: string): string {
  return page.replaceAll(/<link[^>]* data-language="([a-z]+)"[^>]*>/g, (link, of: string) =>
    of === language ? link : "",
  );
}

/** As the page itself decides, but for what only the browser remembers: a wrong guess costs a small file. */
function guessLanguage({ query, headers }: FastifyRequest): string {
  const { lang } = query as { readonly lang?: unknown };
  const text = typeof lang === "string" ? lang : (headers["accept-language"] ?? "");
  const short = text.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === short) ?? "en";
}
