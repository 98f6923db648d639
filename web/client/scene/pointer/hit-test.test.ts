import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { INITIAL_VIEW, type View } from "../../state/view.ts";
import { toBaseLooks } from "../looks/base-looks.ts";
import type { HitSource } from "./hit-source.ts";
import { hitEdge, hitNode, nodesInside } from "./hit-test.ts";
import { toOverlay } from "../looks/overlay.ts";

const scene = createAtlasScene("atlas", {
  entities: [
    entityOf("disc", { x: 100, y: 100 }),
    entityOf("square", { x: 300, y: 100, kind: "Instrument" }),
    entityOf("looped", { x: 100, y: 300 }),
  ],
  relations: [
    relationOf("a", ["disc", "square"]),
    relationOf("b", ["square", "disc"]),
    relationOf("down", ["disc", "looped"]),
    relationOf("loop", ["looped", "looped"]),
  ],
});

function source(given: Partial<View> = {}, zoom = 1): HitSource {
  const view = { ...INITIAL_VIEW, ...given };
  const input = { scene, view, scheme: "light", language: "en" } as const;
  const base = toBaseLooks(input);
  const frame = { zoom, bodyScale: 1, origin: { x: 50, y: 0 }, size: [800, 600] } as const;
  const places = scene.positions;
  return {
    base,
    overlay: toOverlay(base, input),
    places,
    relations: scene.relations,
    frame,
  };
}

describe("bodies", () => {
  it("are hit within their outline and a little around it", () => {
    const { size } = source().base.nodes.get("disc") ?? { size: 0 };
    expect(hitNode(source(), { x: 150 + size, y: 100 }, 2)).toBe("disc");
    expect(hitNode(source(), { x: 150 + size + 3, y: 100 }, 2)).toBeNull();
    expect(hitNode(source(), { x: 150 + size + 3, y: 100 }, 22)).toBe("disc");
  });

  it("of documents are hit at their corners, where a disc would not be", () => {
    const { size } = source().base.nodes.get("square") ?? { size: 0 };
    const corner = size * 0.85;
    expect(hitNode(source(), { x: 350 + corner, y: 100 + corner }, 0.5)).toBe("square");
    expect(hitNode(source(), { x: 150 + corner, y: 100 + corner }, 0.5)).toBeNull();
  });

  it("are hit as large as they are drawn: the selected one is larger", () => {
    const at = { x: 150 + 27, y: 100 };
    expect(hitNode(source(), at, 2)).toBeNull();
    expect(hitNode(source({ selection: { kind: "entity", id: "disc" } }), at, 2)).toBe("disc");
  });

  it("that are hidden are not there", () => {
    const filters = hideIn(NO_FILTERS, "kinds", ["Instrument"]);
    expect(hitNode(source({ filters }), { x: 350, y: 100 }, 2)).toBeNull();
    expect(hitEdge(source({ filters }), { x: 250, y: 100 }, 40)).toBeNull();
  });
});

describe("lines", () => {
  it("are hit where they bow to, and not between", () => {
    expect(hitEdge(source(), { x: 250, y: 88 }, 4)).not.toBeNull();
    expect(hitEdge(source(), { x: 250, y: 112 }, 4)).not.toBeNull();
    expect(hitEdge(source(), { x: 250, y: 88 }, 4)).not.toBe(
      hitEdge(source(), { x: 250, y: 112 }, 4),
    );
    expect(hitEdge(source(), { x: 250, y: 100 }, 4)).toBeNull();
  });

  it("are hit at any zoom", () => {
    expect(hitEdge(source({}, 3), { x: 50 + 300, y: 600 }, 4)).toBe("down");
  });

  it("that lead back to where they come from are hit on their ring", () => {
    const hits = Array.from({ length: 60 }, (_, index) =>
      hitEdge(source(), { x: 150 + index, y: 300 - index }, 2),
    );
    expect(hits).toContain("loop");
  });
});

it("a loop takes what lies inside, hidden ones not", () => {
  const loop = [
    { x: 100, y: 50 },
    { x: 400, y: 50 },
    { x: 400, y: 150 },
    { x: 100, y: 150 },
  ];
  expect(nodesInside(source(), loop).toSorted()).toEqual(["disc", "square"]);
  const filters = hideIn(NO_FILTERS, "kinds", ["Instrument"]);
  expect(nodesInside(source({ filters }), loop)).toEqual(["disc"]);
});
