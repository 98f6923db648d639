import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { countChanges } from "../../graph/model/change-plan.ts";
import { contentHash } from "../../graph/store/content-hash.ts";
import { readImage } from "../run-ingest.ts";
import type { GraphImage } from "./graph-image.ts";
import { countRecords, planChanges, type StoredHashes } from "./plan-changes.ts";

const { image } = readImage(
  fileURLToPath(new URL("../../test/fixtures/tiny-codebook", import.meta.url)),
);

function stored({ nodes, edges }: GraphImage): StoredHashes {
  return {
    nodes: new Map(nodes.map((node) => [node.id, contentHash(node)])),
    edges: new Map(edges.map((edge) => [edge.id, { hash: contentHash(edge), type: edge.type }])),
  };
}

const plan = (wanted: GraphImage, from: GraphImage) =>
  planChanges(wanted, stored(from), contentHash);

describe("planning", () => {
  it("creates everything in an empty store", () => {
    const all = plan(image, { nodes: [], edges: [] });
    expect(all.createNodes).toHaveLength(image.nodes.length);
    expect(all.createEdges).toHaveLength(image.edges.length);
    expect(countChanges(all)).toBe(image.nodes.length + image.edges.length);
  });

  it("plans nothing the second time", () => {
    expect(countChanges(plan(image, image))).toBe(0);
  });

  it("plans one update for one edited claim", () => {
    const nodes = image.nodes.map((node) =>
      node.id === "1.1.2-a"
        ? { ...node, properties: { ...node.properties, text: "Edited." } }
        : node,
    );
    const edited = plan({ ...image, nodes }, image);
    expect(countChanges(edited)).toBe(1);
    expect(countRecords(edited)).toEqual({ create: 0, update: 1, delete: 0 });
  });

  it("counts a deleted claim with all its edges as one delete", () => {
    const without = {
      nodes: image.nodes.filter(({ id }) => id !== "1.1.2-a"),
      edges: image.edges.filter(({ id }) => id.split("|")[0] !== "1.1.2-a"),
    };
    const deleted = plan(without, image);
    expect(deleted.deleteEdges.map(({ id }) => id).toSorted()).toEqual([
      "1.1.2-a",
      "1.1.2-a|OBJECT|need-light",
      "1.1.2-a|STATED_IN|1.1.2",
      "1.1.2-a|SUBJECT|lighthouse-act",
    ]);
    expect(countRecords(deleted)).toEqual({ create: 0, update: 0, delete: 1 });
  });

  it("writes an edge anew whose ends moved", () => {
    const edges = image.edges.map((edge) =>
      edge.id === "1.1.2-a" ? { ...edge, target: "lighthouse-act" } : edge,
    );
    const moved = plan({ ...image, edges }, image);
    expect(moved.deleteEdges).toEqual([{ id: "1.1.2-a", type: "MEETS_NEED" }]);
    expect(moved.createEdges.map(({ target }) => target)).toEqual(["lighthouse-act"]);
  });
});

describe("the graph of a codebook", () => {
  it("has no edge for what the text denies", () => {
    expect(image.nodes.map(({ id }) => id)).toContain("1.1.2-c");
    expect(image.edges.map(({ id }) => id)).not.toContain("1.1.2-c");
  });

  it("marks a contested claim and leads from it to what the record says", () => {
    const claim = image.nodes.find(({ id }) => id === "1.1.1-a");
    expect(claim?.properties["status"]).toBe("contested");
    const ids = image.edges.map(({ id }) => id);
    expect(ids).toContain("1.1.1-a|CONTESTED_BY|c01");
    expect(ids).toContain("c01|RECORD|r-c01-a");
  });

  it("says in a direct edge where it is stated, on which work and since when", () => {
    expect(image.edges.find(({ id }) => id === "1.1.1-a")).toEqual({
      id: "1.1.1-a",
      type: "ADOPTED",
      source: "harbour-board",
      target: "lighthouse-act",
      properties: {
        phrase: "adopted",
        status: "contested",
        origin: "article",
        modality: "is",
        section: 1,
        paragraph: 1,
        places: ["1.1.1"],
        works: ["mori-1950"],
        from: "1902-05-04",
      },
    });
  });

  it("joins no edge to a node that is not there", () => {
    const ids = new Set(image.nodes.map(({ id }) => id));
    const dangling = image.edges.filter(
      ({ source, target }) => !ids.has(source) || !ids.has(target),
    );
    expect(dangling).toEqual([]);
  });
});
