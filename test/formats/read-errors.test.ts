/** Every file that cannot be read is answered with what, where and what to do. */
import { describe, expect, it } from "vitest";
import { FormatError } from "../../graph/formats/format-error.ts";
import { type GraphFile, readGraphFiles } from "../../graph/formats/read-graph-file.ts";
import { READ_LIMITS } from "../../graph/formats/read-limits.ts";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import { makeRandomGraph } from "./random-graph.ts";

const file = (name: string, content: string | Uint8Array): GraphFile => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});

function failure(...files: readonly GraphFile[]): FormatError {
  try {
    readGraphFiles(files);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

const GEXF = '<gexf version="1.3">\n<graph>\n<nodes>\n<node id="a"/>\n</nodes>\n';

describe("a file of no use", () => {
  it.each([
    ["empty", file("x.gexf", ""), "FILE_EMPTY", { file: "x.gexf" }],
    ["blank", file("x.csv", " \n"), "FILE_EMPTY", { file: "x.csv" }],
    ["something else", file("x.txt", "just words\nand more"), "UNKNOWN_FORMAT", { file: "x.txt" }],
    [
      "a picture",
      file("x.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
      "WRONG_ENCODING",
      { line: 1, column: 1, encoding: "UTF-8" },
    ],
    [
      "a web page",
      file("x.html", "<html><body/></html>"),
      "NOT_THIS_FORMAT",
      { format: "GEXF", found: "<html>" },
    ],
    ["without a graph", file("x.gexf", "<gexf/>"), "NO_GRAPH", { format: "GEXF" }],
    ["JSON of another kind", file("x.json", '{"nodes":[]}'), "JSON_SHAPE", { path: "format" }],
    ["a list in JSON", file("x.json", "[1]"), "JSON_SHAPE", { path: "the file" }],
  ])("that is %s is named", (_, given, code, data) => {
    const error = failure(given);
    expect(error.code).toBe(code);
    expect(error.data).toMatchObject(data);
    expect(error.message).toMatch(/^.{20,}\.$/);
  });

  it("is refused when it is too large, before it is read", () => {
    const large = file("x.gexf", new Uint8Array(READ_LIMITS.megabytes * 1_000_000 + 1));
    expect(failure(large).data).toEqual({
      megabytes: READ_LIMITS.megabytes + 1,
      limit: READ_LIMITS.megabytes,
    });
  });

  it("is refused when it has more elements than the limit", () => {
    const graph = writeGraph(makeRandomGraph({ seed: 1, nodes: 60, edges: 60 }), "graphml");
    const read = () =>
      readGraphFiles([file("x.graphml", graph)], { ...READ_LIMITS, elements: 100 });
    expect(read).toThrow(new FormatError("TOO_MANY_ELEMENTS", { count: 101, limit: 100 }));
  });
});

function latin(head: string): Uint8Array {
  const body = '<gexf><graph><nodes><node id="a" label="Küste"/></nodes></graph></gexf>';
  return Buffer.from(`${head}${body}`, "latin1");
}

describe("XML", () => {
  it.each([
    [
      "a bomb of entities",
      '<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol "lol">]>\n<gexf/>',
      "XML_DOCTYPE",
      { line: 2, column: 1 },
    ],
    [
      "a file from elsewhere",
      '<!DOCTYPE gexf SYSTEM "file:///etc/passwd"><gexf/>',
      "XML_DOCTYPE",
      { line: 1, column: 1 },
    ],
    [
      "a name of HTML",
      `${GEXF}<edges/>&nbsp;</graph></gexf>`,
      "XML_ENTITY",
      { line: 6, column: 9, name: "nbsp" },
    ],
    [
      "a closing tag too many",
      `${GEXF}</nodes></graph></gexf>`,
      "XML_MALFORMED",
      { line: 6, column: 1 },
    ],
    [
      "a bare ampersand",
      `${GEXF}<edges>a & b</edges></graph></gexf>`,
      "XML_MALFORMED",
      { line: 6, column: 10 },
    ],
    [
      "a control character",
      `${GEXF}\u0001</graph></gexf>`,
      "XML_MALFORMED",
      { line: 6, column: 1 },
    ],
    [
      "an end in the middle of a tag",
      `${GEXF}<edges><edge id="e`,
      "FILE_CUT_OFF",
      { line: 6, column: 8, open: "<edge>" },
    ],
    [
      "an end between tags",
      `${GEXF}<edges>`,
      "FILE_CUT_OFF",
      { line: 6, column: 1, open: "<edges>" },
    ],
    [
      "a node without an id",
      `<gexf><graph><nodes>\n<node/></nodes></graph></gexf>`,
      "ID_MISSING",
      { line: 2, column: 1, element: "node" },
    ],
    [
      "a node twice",
      `<gexf><graph><nodes><node id="a"/>\n<node id="a"/></nodes></graph></gexf>`,
      "ID_TWICE",
      { line: 2, column: 1, id: "a" },
    ],
    [
      "an edge to nowhere",
      `${GEXF}<edges>\n <edge id="e" source="a" target="b"/></edges></graph></gexf>`,
      "END_UNKNOWN",
      { line: 7, column: 2, edge: "e", end: "b" },
    ],
    [
      "an edge from nothing",
      `${GEXF}<edges><edge id="e" target="a"/></edges></graph></gexf>`,
      "END_MISSING",
      { line: 6, column: 8, edge: "e", end: "source" },
    ],
    [
      "an edge of many ends",
      "<graphml><graph>\n<hyperedge/></graph></graphml>",
      "HYPEREDGE",
      { line: 2, column: 1 },
    ],
  ])("with %s is refused at its place", (_, text, code, data) => {
    const error = failure(file("x.xml", text));
    expect(error.code).toBe(code);
    expect(error.data).toMatchObject(data);
  });

  it("nested beyond reason is refused", () => {
    const deep = `<graphml>${"<graph><node id='n'>".repeat(5_000)}`;
    expect(failure(file("x.graphml", deep)).code).toBe("XML_TOO_DEEP");
  });

  it("cut off anywhere is never read as a whole graph", () => {
    const text = writeGraph(makeRandomGraph({ seed: 7, nodes: 4, edges: 4 }), "gexf").trimEnd();
    for (let end = 1; end < text.length; end += 7)
      expect(failure(file("x.gexf", text.slice(0, end))).code).not.toBe("ID_TWICE");
  });

  it("in another encoding is read if it says which, and refused if it does not", () => {
    const said = latin('<?xml version="1.0" encoding="ISO-8859-1"?>\n');
    expect(readGraphFiles([file("x.gexf", said)]).nodes[0]?.name).toBe("Küste");
    const error = failure(file("x.gexf", latin("\n")));
    expect(error.code).toBe("WRONG_ENCODING");
    expect(error.data).toEqual({ encoding: "UTF-8", line: 2, column: 42 });
  });

  it("in UTF-16 is read", () => {
    const text = '\uFEFF<gexf><graph><nodes><node id="a" label="Україна"/></nodes></graph></gexf>';
    const { nodes } = readGraphFiles([file("x.gexf", Buffer.from(text, "utf16le"))]);
    expect(nodes[0]?.name).toBe("Україна");
  });
});

describe("tables", () => {
  it.each([
    ["an open quotation mark", 'Source,Target\na,"b\nc,d', "CSV_QUOTE", { line: 2, column: 3 }],
    [
      "a row that is too long",
      "Source,Target\na,b\nc,d,e",
      "CSV_ROW_TOO_LONG",
      { line: 3, column: 1, cells: 3, columns: 2 },
    ],
    ["no end", "Source,Target\na,", "END_MISSING", { line: 2, column: 1, end: "target" }],
  ])("with %s are refused at their place", (_, text, code, data) => {
    const error = failure(file("edges.csv", text));
    expect(error.code).toBe(code);
    expect(error.data).toMatchObject(data);
  });

  it("come as a pair", () => {
    const edges = file("edges.csv", "Source,Target\na,b");
    expect(failure(edges, edges).code).toBe("CSV_PAIR");
    expect(failure(edges, file("x.csv", "who,what\na,b")).code).toBe("UNKNOWN_FORMAT");
    const nodes = file("nodes.csv", "Id\na");
    expect(failure(edges, nodes).data).toMatchObject({ edge: "e0", end: "b", line: 2 });
  });
});

describe("JSON", () => {
  const head = '{"format":"human-security-atlas/graph","formatVersion":1,';
  it.each([
    ["cut off", `${head}\n"nodes":[{"id":"a"}`, "JSON_MALFORMED", { line: 2, column: 20 }],
    [
      "with a comma too many",
      `${head}"nodes":[1,]}`,
      "JSON_MALFORMED",
      { line: 1, column: head.length + 12 },
    ],
    [
      "with words outside of quotation marks",
      `${head}\nnodes:[]}`,
      "JSON_MALFORMED",
      { line: 2, column: 1 },
    ],
    [
      "with an id that is a number",
      `${head}"nodes":[{"id":7}],"edges":[]}`,
      "JSON_SHAPE",
      { path: "nodes[0].id" },
    ],
    [
      "with an object for a value",
      `${head}"nodes":[{"id":"a","properties":{"p":{}}}],"edges":[]}`,
      "JSON_SHAPE",
      { path: "nodes[0].properties.p" },
    ],
    [
      "with a list of unlike things",
      `${head}"nodes":[{"id":"a","properties":{"p":["a",1]}}],"edges":[]}`,
      "JSON_SHAPE",
      { path: "nodes[0].properties.p" },
    ],
    [
      "from the future",
      head.replace(":1,", ':9,"nodes":[]}'),
      "FORMAT_TOO_NEW",
      { version: 9, known: 1 },
    ],
  ])("%s is refused at its place", (_, text, code, data) => {
    const error = failure(file("x.json", text));
    expect(error.code).toBe(code);
    expect(error.data).toMatchObject(data);
  });
});
