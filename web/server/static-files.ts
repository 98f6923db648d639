/** The built client. The page itself is filled for each request, since it carries the response's style nonce. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync, FastifyReply } from "fastify";
import fastifyPlugin from "fastify-plugin";

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
];

const plugin: FastifyPluginAsync<{ folder: string }> = async (app, { folder }) => {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built assets carry a hash of their content in their name.
      const forever = path.includes("/assets/");
      reply.header("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const sendPage = (reply: FastifyReply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(page.replaceAll("__STYLE_NONCE__", reply.cspNonce.style));
  for (const path of PAGES)
    app.get(path, { schema: { hide: true } }, (_request, reply) => sendPage(reply));
};

export const staticFiles = fastifyPlugin(plugin);
