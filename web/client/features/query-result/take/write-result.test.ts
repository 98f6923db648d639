import { describe, expect, it } from "vitest";
import { readCsvRows } from "../../../../../graph/formats/csv/csv-rows.ts";
import type { CypherAnswer } from "../../../../contract/cypher.ts";
import { copiedText } from "./copied-text.ts";
import { writeResult } from "./write-result.ts";

const hostile = `=HYPERLINK("http://evil")`;
const answer: CypherAnswer = {
  columns: ["name", hostile],
  rows: [
    ['a, "b"\nc', -5],
    [hostile, null],
    ["", { $node: { id: "tpd", labels: ["Entity"], properties: {} } }],
  ],
  truncated: true,
  truncatedBy: "rows",
  engine: { name: "embedded", version: "0.6.0" },
  ms: 1,
  plan: null,
  notifications: [],
};
const meta = {
  statement: "MATCH (n)\nRETURN n",
  parameters: { since: "2014" },
  graphVersion: "1.0.0",
  date: "2026-11-26",
  license: "CC BY 4.0",
  address: "http://atlas/ask",
};

describe("an answer as CSV", () => {
  const rows = readCsvRows(writeResult("csv", answer, meta)).map(({ cells }) =>
    cells.map(({ text }) => text),
  );

  it("has every value in its place, quoted where it must be", () => {
    expect(rows[1]?.slice(0, 2)).toEqual(['a, "b"\nc', "-5"]);
    expect(rows[3]?.slice(0, 2)).toEqual(["", "tpd"]);
  });

  it("has no cell that a spreadsheet would run, not even a column's name", () => {
    expect(rows[0]).toEqual(["name", `'${hostile}`, "Graph version", "Statement"]);
    expect(rows[2]?.[0]).toBe(`'${hostile}`);
  });

  it("says of which version it is, and which statement it answers", () => {
    expect(rows.slice(1).map((row) => row.slice(2))).toEqual([
      ["1.0.0", meta.statement],
      ["1.0.0", ""],
      ["1.0.0", ""],
    ]);
  });

  it("tells nothing from an empty text", () => {
    const [, , second, third] = readCsvRows(writeResult("csv", answer, meta));
    expect(second?.cells[1]).toEqual({ text: "", isQuoted: false });
    expect(third?.cells[0]).toEqual({ text: "", isQuoted: true });
  });
});

it("an answer as JSON has its rows as objects and says what it is", () => {
  const { meta: said, rows } = JSON.parse(writeResult("json", answer, meta)) as {
    meta: Record<string, unknown>;
    rows: Record<string, unknown>[];
  };
  expect(said).toMatchObject({ statement: meta.statement, graphVersion: "1.0.0", truncated: true });
  expect(rows[1]).toEqual({ name: hostile, [hostile]: null });
});

it("an answer as NDJSON is a line that says what it is, then a line for each row", () => {
  const lines = writeResult("ndjson", answer, meta).trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ $meta: { columns: answer.columns, rows: 3 } });
  expect(JSON.parse(lines[3] ?? "")).toMatchObject({ name: "" });
});

it("a column called __proto__ stays a column", () => {
  const odd = { ...answer, columns: ["__proto__"], rows: [["x"]] };
  expect(writeResult("json", odd, meta)).toContain('"__proto__": "x"');
});

it("what is copied for a spreadsheet cannot be run by it", () => {
  expect(copiedText("tsv", answer)).toBe(`name\t'${hostile}\na, "b" c\t-5\n'${hostile}\t\n\ttpd`);
});
