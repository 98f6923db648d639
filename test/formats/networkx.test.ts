/** networkx reads what we write, and we read what it writes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGraphFiles } from "../../graph/formats/read-graph-file.ts";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import type {
  PortableGraph,
  PortableProperties,
  PortableValue,
} from "../../graph/model/portable-graph.ts";
import { findPython, runPython } from "./find-python.ts";
import { makeRandomGraph } from "./random-graph.ts";

const python = findPython(["networkx"]);
const folder = mkdtempSync(join(tmpdir(), "atlas-networkx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  readonly edges: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[];
}

const graphs = Array.from({ length: 8 }, (_, index) =>
  forNetworkx(makeRandomGraph({ seed: 100 + index })),
);

const foundIn = new Map<string, readonly Found[]>();

describe.skipIf(python === null).each(["gexf", "graphml"] as const)("%s", (format) => {
  let found: readonly Found[] = [];
  const files = graphs.map((_, index) => join(folder, `${index}.${format}`));
  beforeAll(() => {
    for (const [index, graph] of graphs.entries())
      writeFileSync(files[index] ?? "", writeGraph(graph, format));
    found = runPython(python ?? "", "networkx_graph.py", [format, ...files]) as Found[];
    foundIn.set(format, found);
  });

  it("has every node with its attributes", () => {
    expect(
      found.map(({ nodes }) => sortById(nodes.map(([id, data]) => [id, data] as const))),
    ).toEqual(
      graphs.map(({ nodes }) =>
        sortById(
          nodes.map(({ id, name, labels, properties }) => {
            const labeled = labels.length === 0 ? {} : { labels: listText(labels) };
            return [id, { label: name, ...labeled, ...asNetworkx(properties) }] as const;
          }),
        ),
      ),
    );
  });

  it("has every edge with its attributes, parallel ones and self-loops too", () => {
    expect(graphs.some(({ edges }) => hasParallel(edges))).toBe(true);
    expect(graphs.some(({ edges }) => edges.some(({ source, target }) => source === target))).toBe(
      true,
    );
    expect(
      found.map(({ edges }) =>
        sortById(
          edges.map(([source, target, id, data]) => [id, { source, target, data }] as const),
        ),
      ),
    ).toEqual(
      graphs.map(({ edges }) =>
        sortById(
          edges.map(({ id, source, target, type, name, properties }) => {
            const data = {
              ...(format === "gexf" ? { id } : {}),
              ...(type === "" ? {} : { type }),
              ...(name === "" ? {} : { label: name }),
              ...asNetworkx(properties),
            };
            return [id, { source, target, data }] as const;
          }),
        ),
      ),
    );
  });

  it("is read again from what networkx makes of it, with ends, names, types and parallel edges", () => {
    for (const [index, graph] of graphs.entries()) {
      const bytes = readFileSync(`${files[index]}.again`);
      const again = readGraphFiles([{ name: "again", bytes }]);
      expect(outline(again)).toEqual(outline(graph));
    }
  });
});

describe.skipIf(python === null)("graphml as networkx has it", () => {
  it("says which version of the graph it is", () => {
    const { title, version, address } = graphs[0]?.meta ?? {};
    expect(foundIn.get("graphml")?.[0]?.graph).toMatchObject({ title, version, address });
  });
});

/** networkx knows no undirected edge among directed ones, one value for each name, and no lists but of texts. */
function forNetworkx(graph: PortableGraph): PortableGraph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, properties: fit(node.properties) })),
    edges: graph.edges.map((edge) => ({
      ...edge,
      directed: true,
      properties: fit(edge.properties),
    })),
  };
}

function fit(properties: PortableProperties): PortableProperties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const type = typeName(value);
      return type === null ? [] : [[`${name} as ${type}`, value]];
    }),
  );
}

function typeName(value: PortableValue): string | null {
  if (!Array.isArray(value)) return typeof value === "bigint" ? "number" : typeof value;
  return value.every((item) => typeof item === "string") ? "texts" : null;
}

function asNetworkx(properties: PortableProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (Array.isArray(value)) return [name, listText(value as string[])];
      return [
        name,
        typeof value === "number" || typeof value === "bigint" ? asNumber(value) : value,
      ];
    }),
  );
}

function asNumber(value: number | bigint): unknown {
  if (typeof value === "bigint") return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return value;
}

function listText(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}

function sortById<Entry extends readonly [string, unknown]>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function hasParallel(edges: PortableGraph["edges"]): boolean {
  const ends = edges.map(({ source, target }) => `${source} ${target}`);
  return new Set(ends).size < ends.length;
}

function outline({ nodes, edges }: PortableGraph) {
  return {
    nodes: sorted(nodes.map(({ id, name }) => [id, name])),
    edges: sorted(edges.map(({ source, target, type, name }) => [source, target, type, name])),
  };
}

/** networkx writes line breaks as they are, and XML knows but one. */
function sorted(lines: readonly (readonly string[])[]): string[] {
  return lines
    .map((line) => JSON.stringify(line.map((text) => text.replaceAll(/\r\n?/g, "\n"))))
    .toSorted();
}
