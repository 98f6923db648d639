/**
 * The whole atlas as a file. GEXF, GraphML, CSV and JSON have it as it is drawn; the Cypher script has everything the store
 * holds; BibTeX, RIS and CSL-JSON have the literature. A file is made once for each version and day.
 */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { writeReferences } from "../../../graph/formats/bibliography/write-references.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  exportFileName,
  isReferenceFormat,
} from "../../../graph/formats/export-formats.ts";
import { writeDrawnGraph } from "../../../graph/formats/write-graph.ts";
import type { GraphMeta } from "../../../graph/model/portable-graph.ts";
import { readLiterature } from "../../../graph/reading/read-literature.ts";
import { readDrawnGraph, readWholeGraph } from "../../../graph/reading/read-portable-graph.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import { exportQuerySchema } from "../../contract/exports.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { WebError } from "../problem.ts";
import { readVersion } from "./health.ts";

const TITLE = "Human Security Atlas";
const LICENSE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

export interface ExportOptions {
  readonly store: GraphStore;
  readonly now?: () => Date;
}

export const exportRoutes: FastifyPluginAsyncZod<ExportOptions> = async (
  app,
  { store, now = () => new Date() },
) => {
  const made = new Map<ExportFormat, { readonly tag: string; readonly text: string }>();
  app.get(
    "/export",
    {
      schema: {
        tags: ["atlas"],
        summary: "The whole atlas as a file",
        querystring: exportQuerySchema,
        response: {
          200: z
            .string()
            .describe("The file; `x-graph-version` and its name say of which version."),
          400: problemSchema,
          503: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const meta = await readMeta(store, request, now());
      const tag = `"${meta.version}-${meta.date}-${format}"`;
      reply.headers({ etag: tag, "cache-control": "no-cache", "x-graph-version": meta.version });
      if (request.headers["if-none-match"] === tag) {
        reply.raw.writeHead(304, { etag: tag }).end();
        return reply.hijack();
      }
      const key = `${tag} ${meta.address}`;
      let file = made.get(format);
      if (file?.tag !== key) {
        const text = await writeFile(store, format, meta, { signal: abortSignalOf(request) });
        file = { tag: key, text };
        made.set(format, file);
      }
      const { extension, mediaType } = EXPORT_FORMATS[format];
      const name = exportFileName(extension, meta.version);
      reply.header("content-disposition", `attachment; filename="${name}"`);
      return reply
        .type(mediaType)
        .serializer((payload: unknown) => String(payload))
        .send(file.text);
    },
  );
};

async function writeFile(
  store: GraphStore,
  format: ExportFormat,
  meta: GraphMeta,
  options: CallOptions,
): Promise<string> {
  if (isReferenceFormat(format)) {
    const source = `${TITLE}, graph version ${meta.version}, ${meta.address}`;
    return writeReferences(await readLiterature(store, source, options), format, source);
  }
  const graph =
    format === "cypher"
      ? await readWholeGraph(store, meta)
      : await readDrawnGraph(store, meta, options);
  return writeDrawnGraph(graph, format);
}

async function readMeta(store: GraphStore, request: FastifyRequest, now: Date): Promise<GraphMeta> {
  const version = await readVersion(store);
  if (version === null)
    throw new WebError(
      503,
      "GRAPH_EMPTY",
      "The atlas is empty",
      "There is nothing to export yet. Run `npm run ingest`, then try again.",
    );
  return {
    title: TITLE,
    version,
    date: now.toISOString().slice(0, 10),
    license: LICENSE,
    address: `${request.protocol}://${request.host}/`,
  };
}
