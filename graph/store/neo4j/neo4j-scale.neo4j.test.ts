/** 100,000 nodes and 500,000 edges: written, then read by a process of its own. */
import { describe, expect, inject, it } from "vitest";
import {
  MEMORY_LIMIT_MB,
  readAtScale,
  SCALE_EDGES,
  SCALE_NODES,
  writeScaleGraph,
} from "../../../test/contracts/scale.ts";
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import { openNeo4jStore } from "./neo4j-store.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("the Neo4j store at scale", () => {
  const NEO4J_URI = uri ?? "";

  it("reads no more of the graph than it is asked for", { timeout: 1_200_000 }, async () => {
    const raw = openRawNeo4j(NEO4J_URI);
    await raw.empty();
    const settings = { uri: NEO4J_URI, user: "", password: "", database: "neo4j" };
    const store = await openNeo4jStore(settings);
    const started = Date.now();
    await writeScaleGraph(store);
    console.info(`Written in ${Date.now() - started} ms.`);
    const { nodes, edges } = await store.snapshot();
    expect([nodes.size, edges.size]).toEqual([SCALE_NODES, SCALE_EDGES]);
    await store.close();

    const report = await readAtScale({ NEO4J_URI });
    console.info(report);
    await raw.empty();
    await raw.close();
    expect(report.peakMegabytes).toBeLessThan(MEMORY_LIMIT_MB);
    // Wide, because the machine may be busy: only what does not end is meant. At rest all are below six seconds.
    const slow = report.steps.filter(({ milliseconds }) => milliseconds > 30_000);
    expect(slow).toEqual([]);
  });
});
