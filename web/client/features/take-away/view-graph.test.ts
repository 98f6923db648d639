import { describe, expect, it } from "vitest";
import { readGraphFiles } from "../../../../graph/formats/read-graph-file.ts";
import { writeDrawnGraph } from "../../../../graph/formats/write-graph.ts";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { INITIAL_VIEW } from "../../state/view.ts";
import { citedInView } from "./cited-in-view.ts";
import { toPortableGraph, type ViewGraphOptions } from "./view-graph.ts";

const scene = createAtlasScene("atlas", {
  entities: [
    entityOf("eu", {
      kind: "Actor",
      abbreviation: "EU",
      labels: { en: "European Union", id: "Uni Eropa", uk: "Європейський Союз" },
    }),
    entityOf("tpd", { kind: "Instrument", date: "2001-07-20" }),
    entityOf("war", { kind: "Threat" }),
  ],
  relations: [
    relationOf("a", ["eu", "tpd"], { type: "ADOPTED", places: ["8.2.3"], works: ["un-2023"] }),
    relationOf("b", ["eu", "tpd"], { type: "ADOPTED", status: "contested", section: 8 }),
    relationOf("c", ["war", "eu"], { works: ["iom-2023"] }),
    relationOf("d", ["tpd", "tpd"]),
  ],
});
const meta = { title: "T", version: "v", date: "2026-11-24", license: "CC BY 4.0", address: "" };
const options: ViewGraphOptions = { scene, view: INITIAL_VIEW, meta, language: "uk" };
const withoutThreats = {
  ...INITIAL_VIEW,
  filters: hideIn(NO_FILTERS, "kinds", ["Threat"]),
};

describe("the view as a graph", () => {
  it("has what is in view, named in the reader's language and all others, where it stands now", () => {
    const moved = { ...scene, positions: new Map([...scene.positions, ["eu", { x: 1, y: 2 }]]) };
    const { nodes } = toPortableGraph({ ...options, scene: moved });
    expect(nodes[0]).toMatchObject({
      id: "eu",
      name: "Європейський Союз",
      labels: ["Entity", "Actor"],
      properties: {
        labelEn: "European Union",
        labelId: "Uni Eropa",
        abbreviation: "EU",
        x: 1,
        y: 2,
      },
    });
  });

  it("has parallel relations and those of an entity with itself, each with its phrase and sources", () => {
    const { edges } = toPortableGraph(options);
    expect(edges.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(edges[0]).toMatchObject({
      type: "ADOPTED",
      name: "ухвалює",
      properties: {
        phraseEn: "adopted",
        phraseUk: "ухвалює",
        places: ["8.2.3"],
        works: ["un-2023"],
      },
    });
    expect(edges[1]?.properties).not.toHaveProperty("places");
  });

  it("leaves out what is filtered away, and the works that only it rests on", () => {
    const { nodes, edges } = toPortableGraph({ ...options, view: withoutThreats });
    expect(nodes.map(({ id }) => id)).toEqual(["eu", "tpd"]);
    expect(edges.map(({ id }) => id)).toEqual(["a", "b", "d"]);
    expect([...citedInView(scene, INITIAL_VIEW)]).toEqual(["un-2023", "iom-2023"]);
    expect([...citedInView(scene, withoutThreats)]).toEqual(["un-2023"]);
  });

  it("gives a reader's own file back with everything that it said", () => {
    const own = new Map([
      ["eu", { shoeSize: 46, x: 900, y: 900 }],
      ["a", { weight: 2.5 }],
    ]);
    const { nodes, edges } = toPortableGraph({ ...options, ownProperties: own });
    expect(nodes[0]?.properties).toEqual({ shoeSize: 46, x: 500, y: 450 });
    expect(edges[0]?.properties).toEqual({ weight: 2.5 });
  });

  it.each(["gexf", "graphml", "json"] as const)("comes back from %s as it was", (format) => {
    const graph = toPortableGraph(options);
    const bytes = new TextEncoder().encode(writeDrawnGraph(graph, format));
    const read = readGraphFiles([{ name: "view", bytes }]);
    expect(read).toMatchObject({ meta, edges: graph.edges });
    for (const [index, node] of graph.nodes.entries())
      expect(read.nodes[index]).toMatchObject(node);
  });
});
