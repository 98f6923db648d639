/** The whole atlas as files, asked of a server over a real store. */
import type { FastifyInstance } from "fastify";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS, type ExportFormat } from "../../graph/formats/export-formats.ts";
import { readGraphFiles } from "../../graph/formats/read-graph-file.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { readImage, runIngest } from "../../ingest/run-ingest.ts";
import { createApp } from "../../web/server/create-app.ts";

const codebookFolder = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));
const { version, image } = readImage(codebookFolder);
const folder = mkdtempSync(join(tmpdir(), "atlas-exports-"));
const formats = Object.keys(EXPORT_FORMATS) as ExportFormat[];

describe("GET /api/export", () => {
  let store: GraphStore;
  let app: FastifyInstance;
  beforeAll(async () => {
    store = await openStore({ ATLAS_DATA: folder });
    app = await createApp({ store, clientFolder: null });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (format: string, headers: Record<string, string> = {}) =>
    app.inject({
      url: `/api/export?format=${format}`,
      headers: { host: "atlas.example", ...headers },
    });

  it("says that there is nothing to export yet", async () => {
    const response = await get("gexf");
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ code: "GRAPH_EMPTY" });
    await runIngest(store, { codebookFolder });
  });

  it.each(formats)(
    "gives %s with its version in the header, the name and the file",
    async (format) => {
      const response = await get(format);
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-type"]).toBe(EXPORT_FORMATS[format].mediaType);
      expect(response.headers["x-graph-version"]).toBe(version);
      expect(response.headers["content-disposition"]).toBe(
        `attachment; filename="human-security-atlas-${version}${EXPORT_FORMATS[format].extension}"`,
      );
      expect(response.body).toContain(version);
    },
  );

  it.each(["gexf", "graphml", "json"])(
    "has every entity and relation in %s, with all properties",
    async (format) => {
      const { body } = await get(format);
      const graph = readGraphFiles([{ name: format, bytes: Buffer.from(body) }]);
      const entities = image.nodes.filter(({ labels }) => labels.includes("Entity"));
      expect(graph.nodes.map(({ id }) => id).toSorted()).toEqual(
        entities.map(({ id }) => id).toSorted(),
      );
      for (const entity of entities)
        expect(graph.nodes.find(({ id }) => id === entity.id)).toMatchObject({
          labels: entity.labels,
          name: entity.properties["labelEn"],
          properties: entity.properties,
        });
      expect(graph.edges).toHaveLength(3);
      expect(graph.edges[0]?.properties).toMatchObject({
        phraseEn: expect.stringMatching(/./),
        phraseId: expect.stringMatching(/./),
        phraseUk: expect.stringMatching(/\p{Script=Cyrillic}/u),
      });
      expect(graph.meta).toMatchObject({ version, address: "http://atlas.example/" });
    },
  );

  it("has places, colors and sizes in GEXF, for programs that draw it at once", async () => {
    const { body } = await get("gexf");
    const { nodes } = readGraphFiles([{ name: "gexf", bytes: Buffer.from(body) }]);
    for (const { properties } of nodes)
      expect(properties).toMatchObject({
        x: expect.any(Number),
        y: expect.any(Number),
        size: expect.any(Number),
        color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      });
    expect(body).toContain("<viz:color");
  });

  it("has the same in a pair of tables", async () => {
    const files = ["csv-nodes", "csv-edges"].map(async (format) => ({
      name: format,
      bytes: Buffer.from((await get(format)).body),
    }));
    const json = await get("json");
    const { nodes, edges } = readGraphFiles([{ name: "json", bytes: Buffer.from(json.body) }]);
    expect(readGraphFiles(await Promise.all(files))).toMatchObject({ nodes, edges });
  });

  it("has claims, sentences and sources in the Cypher script", async () => {
    const { body } = await get("cypher");
    for (const { id } of [...image.nodes, ...image.edges])
      expect(body).toContain(JSON.stringify(id));
  });

  it("has the literature with its authors in CSL-JSON", async () => {
    const works = (await get("csl-json")).json();
    expect(works).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "article", author: [{ family: "Adler", given: "Ida" }] }),
      ]),
    );
  });

  it("is not sent again while nothing has changed", async () => {
    const first = await get("gexf");
    const second = await get("gexf", { "if-none-match": String(first.headers["etag"]) });
    expect(second.statusCode).toBe(304);
  });

  it.each(["pdf", "", "gexf&format=ris"])(
    "names the formats there are when asked for `%s`",
    async (format) => {
      const response = await get(format);
      expect(response.statusCode).toBe(400);
      expect(response.headers["content-type"]).toContain("application/problem+json");
      expect(response.json().detail).toContain("gexf");
    },
  );
});
