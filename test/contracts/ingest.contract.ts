/** What an ingest promises on any store: planned once, applied once, taken out exactly, and mended after any stop. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DumpRecord, GraphStore } from "../../graph/store/graph-store.ts";
import { readDump, writeDump } from "../../ingest/dump-file.ts";
import { ForeignDataError, ForeignEdgesError } from "../../ingest/errors.ts";
import { type IngestOptions, runIngest } from "../../ingest/run-ingest.ts";
import type { ContractTarget } from "./contract-target.ts";

const tiny = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));

export function describeIngest(name: string, target: Required<ContractTarget>): void {
  describe(`an ingest into ${name}`, () => {
    let store: GraphStore;
    let folder: string;
    beforeEach(async () => {
      store = await target.openEmptyStore();
      folder = mkdtempSync(join(tmpdir(), "atlas-ingest-"));
      cpSync(tiny, folder, { recursive: true });
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    const ingest = (options: Partial<IngestOptions> = {}) =>
      runIngest(store, { codebookFolder: folder, ...options });

    function edit(file: string, from: string, to: string): void {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    }

    it("creates everything, and plans nothing the second time", async () => {
      const first = await ingest();
      expect(first.records).toEqual({ create: 21, update: 0, delete: 0 });
      expect(first.applied).toBe(true);
      const second = await ingest();
      expect(second.records).toEqual({ create: 0, update: 0, delete: 0 });
      expect(second.applied).toBe(false);
    });

    it("plans one update for one edited claim", async () => {
      await ingest();
      edit("claims/01-harbour.yaml", "Twelve lamps were lit.", "Twelve lamps shone.");
      expect((await ingest()).records).toEqual({ create: 0, update: 1, delete: 0 });
      expect((await store.node("1.1.2-b")).properties["text"]).toBe("Twelve lamps shone.");
    });

    it("plans one delete for one deleted claim, and takes its edges with it", async () => {
      await ingest();
      const claim = /  - id: 1\.1\.2-a\n(    .*\n)+/.exec(
        readFileSync(join(folder, "claims/01-harbour.yaml"), "utf8"),
      );
      edit("claims/01-harbour.yaml", claim?.[0] ?? "", "");
      expect((await ingest()).records).toEqual({ create: 0, update: 0, delete: 1 });
      const { edges } = await store.overview();
      expect(edges.map(({ id }) => id).toSorted()).toEqual(["1.1.1-a", "r-c01-a"]);
    });

    it("changes nothing on a dry run", async () => {
      const report = await ingest({ dryRun: true });
      expect(report.records.create).toBe(21);
      expect(report.applied).toBe(false);
      expect(await collect(store)).toEqual([]);
    });

    it("takes out exactly what it wrote, and leaves what people made", async () => {
      await ingest();
      await target.writeRaw(store, "CREATE (:Poem {id: 'lamp', text: 'At sea'})");
      expect((await ingest({ remove: true })).records.delete).toBe(21);
      expect(await collect(store)).toEqual([]);
      expect([...(await store.foreignLabels())]).toEqual([["Poem", 1]]);
    });

    it("refuses a database that holds other data, and names its labels", async () => {
      await target.writeRaw(store, "CREATE (:Poem {id: 'lamp'}), (:Poem {id: 'mast'})");
      await expect(ingest()).rejects.toThrow(new ForeignDataError(new Map([["Poem", 2]])));
      expect(await collect(store)).toEqual([]);
    });

    it("does not delete a node on which a relation of somebody else hangs", async () => {
      await ingest();
      await target.writeRaw(
        store,
        "MATCH (claim:Claim {id: '1.1.2-c'}) CREATE (:Poem {id: 'lamp'})-[:ABOUT]->(claim)",
      );
      await expect(ingest({ remove: true })).rejects.toThrow(new ForeignEdgesError(["1.1.2-c"]));
      expect((await ingest()).records).toEqual({ create: 0, update: 0, delete: 0 });
    });

    it("dumps to a file that restores to an equal graph", async () => {
      await ingest();
      const before = await collect(store);
      const path = join(folder, "dump.jsonl");
      await writeDump(store, path);
      const { nodes, edges } = await readDump(path);
      expect([...nodes.map((node) => ({ node })), ...edges.map((edge) => ({ edge }))]).toEqual(
        before,
      );
    });

    it("answers statements with their ends, places, works and the record's version", async () => {
      await ingest();
      const { readStatements } = await import("../../graph/reading/read-statements.ts");
      const [statement] = await readStatements(store, ["1.1.1-a"]);
      expect(statement).toMatchObject({
        subject: { id: "harbour-board", kind: "Actor" },
        object: { id: "lighthouse-act", kind: "Instrument" },
        status: "contested",
        places: ["1.1.1"],
        cites: [{ id: "mori-1950", short: "Mori 1950", scope: "sentence" }],
        contested: [{ id: "c01", record: ["r-c01-a"] }],
      });
    });
  });
}

async function collect(store: GraphStore): Promise<DumpRecord[]> {
  const records: DumpRecord[] = [];
  for await (const record of store.dump()) records.push(record);
  return records;
}
