import { describe, expect, it } from "vitest";
import { type FiledStatement, writeCypherFile, writeJsonFile } from "./statements-file.ts";

const RIGHTS: FiledStatement = {
  id: "0123456789",
  name: "Rights",
  note: "",
  createdAt: "2026-03-01T09:00:00.000Z",
  updatedAt: "2026-03-02T09:00:00.000Z",
  saved: { statement: "MATCH (r:Right)\nRETURN r", parameters: {}, view: "graph" },
};

describe("saved statements in a file of Cypher", () => {
  it("stand under their names, each closed", () => {
    const since = {
      statement: "RETURN $since;",
      parameters: { since: 1994 },
      view: "table",
    } as const;
    expect(writeCypherFile([RIGHTS, { ...RIGHTS, name: "Since", saved: since }])).toBe(
      [
        "// name: Rights",
        "// saved: 2026-03-02T09:00:00.000Z",
        "MATCH (r:Right)",
        "RETURN r",
        ";",
        "",
        "// name: Since",
        "// saved: 2026-03-02T09:00:00.000Z",
        '// parameters: {"since":1994}',
        "RETURN $since;",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["a name", { name: "a\nMATCH (n) DETACH DELETE n" }],
    ["a note", { note: "a\r\nMATCH (n) DETACH DELETE n\rx\u2028MATCH (n) DELETE n" }],
  ])("have no line of %s outside a comment", (_, words) => {
    const lines = writeCypherFile([{ ...RIGHTS, ...words }]).split(/\r\n|[\r\n\u2028\u2029]/);
    const outside = lines.filter((line) => !line.startsWith("//"));
    expect(outside).toEqual(["MATCH (r:Right)", "RETURN r", ";", ""]);
  });

  it("are closed also behind a comment at their end", () => {
    const saved = { statement: "RETURN 1 // one;", parameters: {}, view: "table" } as const;
    expect(writeCypherFile([{ ...RIGHTS, saved }]).endsWith("RETURN 1 // one;\n;\n")).toBe(true);
  });
});

it("saved statements as JSON have their parameters and views, and say where one cannot be read", () => {
  const { format, version, statements } = JSON.parse(
    writeJsonFile([RIGHTS, { ...RIGHTS, id: "b", saved: null }]),
  );
  expect({ format, version }).toEqual({ format: "human-security-atlas-statements", version: 1 });
  expect(statements[0]).toMatchObject({ name: "Rights", parameters: {}, view: "graph" });
  expect(statements[0].statement).toBe("MATCH (r:Right)\nRETURN r");
  expect(statements[1]).toMatchObject({ id: "b", statement: null });
});
