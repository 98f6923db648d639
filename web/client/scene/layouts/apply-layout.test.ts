import { expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { createAtlasScene, takeAway } from "../../state/scene.ts";
import { applyLayout, restoreLayout } from "./apply-layout.ts";
import { toLayoutGraph } from "./layout-graph.ts";

const entities = ["a", "b", "c"].map((id, index) => entityOf(id, { x: index * 100, y: 50 }));
const scene = createAtlasScene("atlas", { entities, relations: [relationOf("r", ["a", "b"])] });
const graph = toLayoutGraph(scene, { centers: [], movable: null });
const places = graph.nodes.map((_, index) => ({ x: index, y: index }));

it("a layout is one change: its name, its places, and a scene of no fixed form", () => {
  const laid = applyLayout(scene, "force", graph, places);
  expect({ mode: laid.mode, layout: laid.layout }).toEqual({ mode: "free", layout: "force" });
  expect([...laid.positions.values()]).toEqual(places);
});

it("what was pinned, or went away, while it was computed is left alone", () => {
  const pinned = { ...takeAway(scene, new Set(["b"])), pins: new Set(["c"]) };
  const laid = applyLayout(pinned, "force", graph, places);
  expect(laid.positions).toEqual(
    new Map([
      ["a", { x: 0, y: 0 }],
      ["c", { x: 200, y: 50 }],
    ]),
  );
});

it("the stored places come back, but for what is pinned", () => {
  const laid = { ...applyLayout(scene, "force", graph, places), pins: new Set(["b"]) };
  const restored = restoreLayout(laid, "stored");
  expect({ mode: restored.mode, layout: restored.layout }).toEqual({
    mode: "atlas",
    layout: "stored",
  });
  expect(restored.positions.get("a")).toEqual({ x: 0, y: 50 });
  expect(restored.positions.get("b")).toEqual({ x: 1, y: 1 });
});

it("around the focus everything has a place again", () => {
  const laid = { ...applyLayout(scene, "kind", graph, places), focus: "a" };
  const restored = restoreLayout(laid, "around");
  expect(restored.mode).toBe("focus");
  expect([...restored.positions.keys()].toSorted()).toEqual(["a", "b", "c"]);
});
