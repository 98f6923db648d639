import { describe, expect, it } from "vitest";
import { cypherLiteral, cypherRows } from "./cypher-literal.ts";
import { plainText } from "./plain-text.ts";
import { type GateValue, readValue } from "./read-value.ts";

const node = (id: string | null, labels = ["Entity"]) => ({ id, labels, properties: {} });
const path: GateValue = {
  $path: {
    nodes: [node("tpd"), node("right-to-work"), node("echr")],
    relationships: [
      { id: "a", type: "GRANTS", start: "tpd", end: "right-to-work", properties: {} },
      { id: "b", type: "PROTECTS", start: "echr", end: "right-to-work", properties: {} },
    ],
  },
};

describe("a cell as text", () => {
  it("tells elements by their ids and keeps null apart from an empty text", () => {
    expect(plainText({ $node: node("tpd") })).toBe("tpd");
    expect(plainText(null)).toBeNull();
    expect(plainText("")).toBe("");
    expect(plainText({ $int: "9007199254740993" })).toBe("9007199254740993");
  });

  it("reads a path with the direction of each step", () => {
    expect(plainText(path)).toBe("tpd -[GRANTS]-> right-to-work <-[PROTECTS]- echr");
  });

  it("sets lists out plainly, and as JSON where they hold more than texts and numbers", () => {
    expect(plainText(["a", "b"])).toBe("a; b");
    expect(plainText([1, 2])).toBe("1; 2");
    expect(plainText([{ key: "value" }])).toBe('[{"key":"value"}]');
  });
});

describe("a cell as Cypher", () => {
  it("can be pasted back, whatever stands in it", () => {
    expect(cypherLiteral("it's a \\ \n line")).toBe("'it\\'s a \\\\ \\n line'");
    expect(cypherLiteral({ "a b": [1, null, true] })).toBe("{`a b`: [1, null, true]}");
    expect(cypherLiteral({ "`": 1 })).toBe("{```: 1}".replace("```", "````"));
    expect(cypherLiteral({ $node: node("tpd", ["Entity", "Instrument"]) })).toBe(
      "(:Entity:Instrument {id: 'tpd'})",
    );
    expect(cypherLiteral({ $point: { srid: 4326, coordinates: [30.5, 50.4] } })).toBe(
      "point({srid: 4326, x: 30.5, y: 50.4})",
    );
  });

  it("makes a map of each row", () => {
    expect(cypherRows(["name", "count(*)"], [["A", 1]])).toBe("[\n  {name: 'A', `count(*)`: 1}\n]");
  });
});

it("a map that looks like a tag is a map", () => {
  expect(readValue({ $map: { $int: "not one" } })).toEqual({
    kind: "map",
    entries: [["$int", "not one"]],
  });
  expect(readValue({ $int: "1", other: 2 }).kind).toBe("map");
});
