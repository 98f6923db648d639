/** Python's csv module reads our tables, and no cell of them is a formula to a spreadsheet. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import { findPython, runPython } from "./find-python.ts";
import { makeRandomGraph } from "./random-graph.ts";

const python = findPython([]);
const folder = mkdtempSync(join(tmpdir(), "atlas-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = readonly Readonly<Record<string, string>>[];

const graphs = Array.from({ length: 20 }, (_, index) => makeRandomGraph({ seed: 500 + index }));
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** As any script would do it, by the rule that the documentation gives. */
function unguard(text: string | undefined): string {
  return (text ?? "").replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
}

describe.skipIf(python === null)("Python's csv module", () => {
  let nodes: readonly Rows[] = [];
  let edges: readonly Rows[] = [];
  beforeAll(() => {
    const write = (format: "csv-nodes" | "csv-edges") =>
      graphs.map((graph, index) => {
        const file = join(folder, `${index}-${format}`);
        writeFileSync(file, writeGraph(graph, format));
        return file;
      });
    const files = [...write("csv-nodes"), ...write("csv-edges")];
    const tables = runPython(python ?? "", "csv_rows.py", files) as Rows[];
    nodes = tables.slice(0, graphs.length);
    edges = tables.slice(graphs.length);
  });

  it("finds every node and edge with its own columns", () => {
    expect(
      nodes.map((rows) => rows.map((row) => [unguard(row["Id"]), unguard(row["Label"])])),
    ).toEqual(graphs.map((graph) => graph.nodes.map(({ id, name }) => [id, name])));
    const read = edges.map((rows) =>
      rows.map((row) =>
        ["Id", "Source", "Target", "Kind", "Label"].map((title) => unguard(row[title])),
      ),
    );
    expect(read).toEqual(
      graphs.map((graph) =>
        graph.edges.map(({ id, source, target, type, name }) => [id, source, target, type, name]),
      ),
    );
  });

  it("finds the graph's version in every row", () => {
    const versions = [...nodes, ...edges].flatMap((rows) =>
      rows.map((row) => row["Graph version"]),
    );
    expect(new Set(versions)).toEqual(new Set([graphs[0]?.meta.version]));
  });

  it("finds no cell that a spreadsheet would run, but for negative numbers", () => {
    const cells = [...nodes, ...edges].flatMap((rows) =>
      rows.flatMap((row) => [...Object.keys(row), ...Object.values(row)]),
    );
    const dangerous = cells.filter((cell) => FORMULA.test(cell));
    expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
    expect(dangerous.filter((cell) => !/^-(\d|INF$)/.test(cell))).toEqual([]);
  });
});
