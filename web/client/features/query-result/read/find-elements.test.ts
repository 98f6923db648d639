import { expect, it } from "vitest";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import { findElements, toCanvasElements } from "./find-elements.ts";
import { readColumns } from "./read-columns.ts";
import type { GateValue } from "./read-value.ts";
import { toResultLibrary } from "./result-library.ts";

const library = toResultLibrary(resultWorld);
const node = (id: string | null, label = "Entity"): GateValue => ({
  $node: { id, labels: [label], properties: {} },
});

function onCanvas(rows: GateValue[][]) {
  const columns = (rows[0] ?? []).map((_value, index) => `c${index}`);
  const roles = readColumns(columns, rows, library);
  return toCanvasElements({ ...findElements(rows), rows, roles, library });
}

it("elements are found in lists, maps and paths, each once", () => {
  const relationship = { id: "8.2.3-a", type: "GRANTS", start: "tpd", end: "x", properties: {} };
  const path: GateValue = {
    $path: {
      nodes: [
        { id: "tpd", labels: ["Entity"], properties: {} },
        { id: "x", labels: ["Entity"], properties: {} },
      ],
      relationships: [relationship],
    },
  };
  const { nodes, relationships } = findElements([[node("tpd"), [path], { inside: node("eu") }]]);
  expect(nodes.map(({ id }) => id)).toEqual(["tpd", "x", "eu"]);
  expect(relationships).toEqual([relationship]);
});

it("elements without an id are not taken for one another", () => {
  expect(findElements([[node(null), node(null)]]).nodes).toHaveLength(2);
});

it("the canvas takes entities and relations, named ones too, and says what it leaves out", () => {
  expect(onCanvas([[node("tpd"), node("w", "Work"), "eu", "8.2.3-a"]])).toEqual({
    nodes: ["tpd", "eu"],
    edges: ["8.2.3-a"],
    leftOut: [{ name: "Work", count: 1 }],
  });
});

it("an entity that the atlas does not know is left out", () => {
  expect(onCanvas([[node("gone")]])).toEqual({
    nodes: [],
    edges: [],
    leftOut: [{ name: "Entity", count: 1 }],
  });
});
