import { describe, expect, it } from "vitest";
import { NO_META, type PortableGraph } from "../../../graph/model/portable-graph.ts";
import { toLibrary } from "./to-library.ts";

const node = (id: string, properties = {}, labels: string[] = []) => ({
  id,
  name: `Name of ${id}`,
  labels,
  properties,
});
const edge = (id: string, source: string, target: string) => ({
  id,
  type: "KNOWS",
  name: "",
  source,
  target,
  directed: true,
  properties: { weight: 3 },
});
const graph: PortableGraph = {
  meta: NO_META,
  nodes: [
    node("1", { x: 0, y: 0, kind: "Actor" }),
    node("2", { x: 10, y: 0 }, ["Entity", "Threat"]),
    node("3", { x: 10, y: 20, labelUk: "Три" }),
  ],
  edges: [edge("1", "1", "2"), edge("e2", "1", "2"), edge("e3", "2", "nowhere")],
};

describe("a graph from a file", () => {
  const library = toLibrary(graph);

  it("takes the kinds it knows, by property or label, and reads all else as concepts", () => {
    expect([...library.entities.values()].map(({ kind }) => kind)).toEqual([
      "Actor",
      "Threat",
      "Concept",
    ]);
  });

  it("keeps parallel edges, and tells an edge's id from a node's", () => {
    expect(library.relations.map(({ id, type }) => [id, type])).toEqual([
      ["1 ·", "KNOWS"],
      ["e2", "KNOWS"],
    ]);
    expect(library.properties.get("e2")).toEqual({ weight: 3 });
  });

  it("fits the file's own places to the plate, in proportion", () => {
    const [a, b, c] = [...library.entities.values()];
    expect(library.hasPlaces).toBe(true);
    const across = (b?.x ?? 0) - (a?.x ?? 0);
    const down = (c?.y ?? 0) - (b?.y ?? 0);
    expect(down / across).toBeCloseTo(2);
    expect([a?.y, c?.y]).toEqual([60, 840]);
  });

  it("says when a file places nothing", () => {
    expect(toLibrary({ ...graph, nodes: [node("a"), node("b")], edges: [] }).hasPlaces).toBe(false);
  });

  it("uses the name in each language where the file has one", () => {
    expect(library.entities.get("3")?.labels).toEqual({
      en: "Name of 3",
      id: "Name of 3",
      uk: "Три",
    });
  });
});
