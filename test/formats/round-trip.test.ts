/** What is written is read back equal. Graphs are made from seeds; a seed that fails is in the test's name. */
import { describe, expect, it } from "vitest";
import { readGraphFiles } from "../../graph/formats/read-graph-file.ts";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import { NO_META, type PortableGraph } from "../../graph/model/portable-graph.ts";
import { makeRandomGraph } from "./random-graph.ts";
import { asXmlHolds } from "./as-xml-holds.ts";

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

function throughFile(graph: PortableGraph, format: "gexf" | "graphml" | "json"): PortableGraph {
  return readGraphFiles([file(`graph.${format}`, writeGraph(graph, format))]);
}

function throughTables(graph: PortableGraph): PortableGraph {
  return readGraphFiles([
    file("edges.csv", writeGraph(graph, "csv-edges")),
    file("nodes.csv", writeGraph(graph, "csv-nodes")),
  ]);
}

describe.each(["gexf", "graphml", "json"] as const)("%s", (format) => {
  it.each(SEEDS)("gives back what was written (seed %i)", (seed) => {
    const graph = makeRandomGraph({ seed });
    expect(throughFile(graph, format)).toEqual(graph);
  });

  it.each(SEEDS.slice(0, 20))(
    "shows with U+FFFD where a text could not be held (seed %i)",
    (seed) => {
      const graph = makeRandomGraph({ seed, isImpossible: true });
      const expected = format === "json" ? graph : asXmlHolds(graph);
      expect(throughFile(graph, format)).toEqual(expected);
    },
  );

  it("holds an empty graph", () => {
    const graph = { meta: NO_META, nodes: [], edges: [] };
    expect(throughFile(graph, format)).toEqual(graph);
  });
});

describe("a pair of tables", () => {
  it.each(SEEDS)("gives back what was written (seed %i)", (seed) => {
    const graph = makeRandomGraph({ seed });
    const meta = { ...NO_META, version: graph.meta.version };
    expect(throughTables(graph)).toEqual({ ...graph, meta });
  });

  it.each(SEEDS.slice(0, 20))(
    "keeps control characters, and no half characters (seed %i)",
    (seed) => {
      const graph = makeRandomGraph({ seed, isImpossible: true });
      const { nodes, edges } = throughTables(graph);
      expect(wellFormed({ nodes, edges })).toEqual(
        wellFormed({ nodes: graph.nodes, edges: graph.edges }),
      );
    },
  );

  it("keeps a lone place of the text from becoming a day in a spreadsheet", () => {
    const properties = { places: ["8.2.3"], works: ["un-2023"], years: ["2014", "2022"] };
    const node = { id: "a", name: "A", labels: ["Entity"], properties };
    const graph = { meta: NO_META, nodes: [node], edges: [] };
    expect(writeGraph(graph, "csv-nodes")).toContain('"8.2.3;",un-2023,"2014; 2022"');
    expect(throughTables(graph)).toEqual(graph);
  });

  it("gives back texts that look like numbers where nothing in the table has a type", () => {
    const node = { id: "a", name: "A", labels: [], properties: { year: "1648", note: "x" } };
    const edge = { id: "e", type: "T", name: "", source: "a", target: "a", directed: true };
    const edges = [{ ...edge, properties: { since: "2014", sure: "true" } }];
    const graph = { meta: NO_META, nodes: [node], edges };
    expect(throughTables(graph)).toEqual(graph);
  });
});

/** Half of a character has no bytes in UTF-8. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return Buffer.from(value).toString();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wellFormed(item)]));
}

describe("a property named like a prototype", () => {
  it.each(["gexf", "graphml", "json"] as const)("stays a property in %s", (format) => {
    const properties = JSON.parse('{"__proto__":"polluted","constructor":"x"}');
    const node = { id: "__proto__", name: "n", labels: [], properties };
    const { nodes } = throughFile({ meta: NO_META, nodes: [node], edges: [] }, format);
    expect(Object.keys(nodes[0]?.properties ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(nodes[0]?.properties)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});
