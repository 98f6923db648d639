/** A file of a map that cannot be read is answered with what, where and what to do, and in little time. */
import { describe, expect, it } from "vitest";
import { FormatError } from "../../graph/formats/format-error.ts";
import { MapFileError } from "../../graph/formats/maps/map-file-error.ts";
import { readMapFile } from "../../graph/formats/maps/read-map-file.ts";
import { conceptMapSchema } from "../../graph/model/concept-map.ts";

function open(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readMapFile({ name: "map.x", bytes }, { id: "new-map", language: "en" });
}

function failure(content: string | Uint8Array): FormatError | MapFileError {
  try {
    open(content);
  } catch (error) {
    if (error instanceof FormatError || error instanceof MapFileError) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

const cxl = (inside: string) => `<cmap>\n<map>\n${inside}\n</map></cmap>`;
const concepts = (list: string) => `<concept-list>${list}</concept-list>`;
const A = '<concept id="a" label="A"/>';
const own = (map: object) => JSON.stringify({ format: "human-security-atlas/map", map });
const OWN = {
  version: 1,
  id: "m",
  revision: 0,
  title: "",
  focusQuestion: "",
  language: "en",
  concepts: [],
  phrases: [],
  groups: [],
  parkingLot: [],
};

it.each([
  ["nothing in it", "", "FILE_EMPTY", { file: "map.x" }],
  ["blanks in it", " \n", "FILE_EMPTY", { file: "map.x" }],
  ["words alone", "just words\nand more", "MAP_UNKNOWN_FORMAT", { file: "map.x" }],
  ["bytes of zero", "a\0\tb\tc", "MAP_UNKNOWN_FORMAT", { file: "map.x" }],
  ["a web page", "<html><body/></html>", "MAP_UNKNOWN_FORMAT", { file: "map.x" }],
  ["a list in JSON", "[1]", "MAP_UNKNOWN_FORMAT", { file: "map.x" }],
  ["other JSON", '{"a":1}', "MAP_UNKNOWN_FORMAT", { file: "map.x" }],
  ["JSON that is cut off", '{"nodes":\n[', "JSON_MALFORMED", { line: 2, column: 2 }],
  [
    "an entity from elsewhere",
    '<!DOCTYPE cmap [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<cmap><map/></cmap>',
    "XML_DOCTYPE",
    { line: 1, column: 1 },
  ],
  [
    "a bomb of entities in VUE",
    '<!-- c -->\n<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<LW-MAP label="&b;"/>',
    "XML_DOCTYPE",
    { line: 3, column: 1 },
  ],
  ["an entity of HTML", cxl("&nbsp;"), "XML_ENTITY", { line: 3, name: "nbsp" }],
  ["CXL that is cut off", "<cmap>\n<map>", "FILE_CUT_OFF", { line: 2, open: "<map>" }],
  ["no map", "<cmap></cmap>", "NOT_THIS_FORMAT", { format: "CXL" }],
  ["no concept", cxl(concepts("")), "MAP_EMPTY", { format: "CXL" }],
  ["a concept without an id", cxl(concepts('<concept label="A"/>')), "ID_MISSING", { line: 3 }],
  ["a concept twice", cxl(concepts(`${A}\n${A}`)), "ID_TWICE", { line: 4, id: "a" }],
  [
    "a connection to nothing",
    cxl(
      `${concepts(A)}\n<connection-list><connection id="k" from-id="a" to-id="z"/></connection-list>`,
    ),
    "END_UNKNOWN",
    { line: 4, edge: "k", end: "z" },
  ],
  [
    "a connection from nowhere",
    cxl(`${concepts(A)}<connection-list>\n<connection id="k" to-id="a"/></connection-list>`),
    "END_MISSING",
    { line: 4, edge: "k", end: "source" },
  ],
  ["a line of two parts", "A | is | B\nA | is\n", "MAP_LINE", { line: 2, column: 1, parts: 2 }],
  ["a line of four parts", "A\tis\tB\tC\n", "MAP_LINE", { line: 1, parts: 4 }],
  ["a line without an end", "A | is | ", "MAP_LINE_PART", { line: 1, part: "target" }],
  ["a line without a beginning", "\tis\tB", "MAP_LINE_PART", { line: 1, part: "source" }],
  [
    "a card whose text is a number",
    '{"nodes":[{"id":"a","text":7}]}',
    "MAP_SHAPE",
    { format: "JSON Canvas", path: "nodes[0].text", expected: "text" },
  ],
  [
    "a line to no card",
    '{"nodes":[{"id":"a"}],"edges":[{"fromNode":"a","toNode":"b"}]}',
    "MAP_SHAPE",
    { path: "edges[0]", expected: "known end" },
  ],
  [
    "a card twice",
    '{"nodes":[{"id":"a"},{"id":"a"}]}',
    "MAP_SHAPE",
    { path: "nodes[1]", expected: "fresh id" },
  ],
  [
    "elements that are no list",
    '{"elements":{}}',
    "MAP_SHAPE",
    { format: "Kumu", path: "elements", expected: "list" },
  ],
  [
    "a connection of Kumu to nobody",
    '{"elements":[{"label":"A"}],"connections":[{"from":"A","to":"B"}]}',
    "MAP_SHAPE",
    { path: "connections[0]", expected: "known end" },
  ],
  ["a map of ours from the future", own({ ...OWN, version: 2 }), "MAP_TOO_NEW", { version: 2 }],
  [
    "a map of ours that was changed by hand",
    own({ ...OWN, concepts: [{ id: "a b" }] }),
    "MAP_VALUE",
    { path: "map.concepts.0.id" },
  ],
])("A file with %s is refused at its place", (_, text, code, data) => {
  const error = failure(text);
  expect(error.code).toBe(code);
  expect(error.data).toMatchObject(data);
  expect(error.message).toMatch(/^[^]{20,}\.$/);
});

it("Bytes that are not what they claim to be are refused at their place", () => {
  const error = failure(Buffer.from("A\tist\tB\nKüste\tist\tC", "latin1"));
  expect(error.code).toBe("WRONG_ENCODING");
  expect(error.data).toEqual({ line: 2, column: 2, encoding: "UTF-8" });
});

const many = (one: (index: number) => string) =>
  Array.from({ length: 100_000 }, (_, index) => one(index));

describe("A file of 100,000 concepts", () => {
  it.each([
    ["CXL", () => cxl(concepts(many((index) => `<concept id="${index}"/>`).join("")))],
    ["propositions", () => many((index) => `${index}\tis\t${index + 1}`).join("\n")],
    ["JSON Canvas", () => `{"nodes":[${many((index) => `{"id":"${index}"}`).join(",")}]}`],
    ["Kumu", () => `{"elements":[${many((index) => `{"id":"${index}"}`).join(",")}]}`],
    [
      "GraphML",
      () =>
        `<graphml><graph>${many((index) => `<node id="${index}"/>`).join("")}</graph></graphml>`,
    ],
  ])("in %s is refused with the number that a map holds", (_, make) => {
    const error = failure(make());
    expect(error.code).toBe("MAP_TOO_LARGE");
    expect(error.data).toEqual({ part: "concepts", limit: 1000 });
  });
});

it("A file of more than 16 megabytes is refused before it is read", () => {
  expect(failure(new Uint8Array(16_000_001)).code).toBe("FILE_TOO_LARGE");
});

it("Labels that nobody could show, and texts beyond measure, are made ones that the model takes", () => {
  const label = `a\u202Eb${"😀".repeat(400)}`;
  const { map, leftOut } = open(
    JSON.stringify({
      nodes: [
        { id: "x".repeat(100), text: `\u0007${label}`, x: 1e9, y: 0 },
        { id: "__proto__", text: "<script>alert(1)</script>", x: 0, y: 0 },
        { id: "\uD800", text: "half \uD800", x: 0, y: 0 },
      ],
      edges: [{ id: "e", fromNode: "__proto__", toNode: "\uD800", label: "toString" }],
    }),
  );
  expect(conceptMapSchema.safeParse(map).error).toBeUndefined();
  expect(leftOut).toEqual({ cutTexts: 1 });
  expect(map.concepts.map(({ position }) => position)).toEqual([
    null,
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
  expect(map.concepts[1]).toMatchObject({ id: "__proto__", label: "<script>alert(1)</script>" });
});

const card = (text: string) => JSON.stringify({ nodes: [{ id: "a", text }] });

it("Texts made to keep a pattern busy are read in little time", () => {
  const started = performance.now();
  open(card(" *x".repeat(1_000_000)));
  open(card(`a${"\n \t".repeat(500_000)}`));
  expect(failure(`<${"!-- ".repeat(1_000_000)}`).code).toBe("MAP_UNKNOWN_FORMAT");
  expect(failure(`A\t"${'"'.repeat(1_000_001)}`).code).toBe("MAP_LINE");
  expect(performance.now() - started).toBeLessThan(3_000);
});
