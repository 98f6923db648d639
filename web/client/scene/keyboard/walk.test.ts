import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { commandFor, type PressedKey } from "./key-commands.ts";
import { relationsOf, startOf, stepToward } from "./walk.ts";

const scene = createAtlasScene("atlas", {
  entities: [
    entityOf("middle", { x: 100, y: 100 }),
    entityOf("right", { x: 300, y: 120 }),
    entityOf("far", { x: 900, y: 100 }),
    entityOf("above", { x: 120, y: 10 }),
    entityOf("stranger", { x: 60, y: 100, kind: "Threat" }),
    entityOf("threat", { x: 100, y: 300, kind: "Threat" }),
  ],
  relations: [
    relationOf("a", ["middle", "right"]),
    relationOf("b", ["far", "middle"]),
    relationOf("c", ["above", "middle"]),
    relationOf("d", ["middle", "threat"]),
    relationOf("e", ["middle", "middle"]),
  ],
});
const ground = { scene, filters: NO_FILTERS, places: scene.positions };

describe("an arrow key", () => {
  it("leads to the neighbor that lies that way, and says by which relation", () => {
    const step = stepToward(ground, "middle", "ArrowUp");
    expect(step?.id).toBe("above");
    expect(step?.by?.id).toBe("c");
  });

  it("prefers the nearer of two that lie alike", () => {
    expect(stepToward(ground, "middle", "ArrowRight")?.id).toBe("right");
  });

  it("does not lead to what is no neighbor, however near", () => {
    expect(stepToward(ground, "middle", "ArrowLeft")).toBeNull();
  });

  it("does not lead to what a filter hides", () => {
    const filters = hideIn(NO_FILTERS, "kinds", ["Threat"]);
    expect(stepToward(ground, "middle", "ArrowDown")?.id).toBe("threat");
    expect(stepToward({ ...ground, filters }, "middle", "ArrowDown")).toBeNull();
    expect(relationsOf({ ...ground, filters }, "middle")).toHaveLength(4);
  });
});

describe("a walk", () => {
  it("begins at what is selected, else at the most connected", () => {
    expect(startOf(ground, { kind: "entity", id: "far" })).toBe("far");
    expect(startOf(ground, { kind: "entity", id: "not here" })).toBe("middle");
    expect(startOf(ground, null)).toBe("middle");
  });

  it("begins nowhere in an empty scene", () => {
    const empty = createAtlasScene("set", { entities: [], relations: [] });
    expect(startOf({ ...ground, scene: empty }, null)).toBeNull();
  });
});

describe("keys", () => {
  it("walk, pan with Alt, and move with Shift what they are on", () => {
    expect(commandFor(press("ArrowUp"), false)).toEqual({ kind: "walk", arrow: "ArrowUp" });
    const alt = commandFor(press("ArrowUp", { altKey: true }), true);
    expect(alt).toEqual({ kind: "pan", arrow: "ArrowUp" });
    const shift = press("ArrowUp", { shiftKey: true });
    expect(commandFor(shift, true)).toEqual({ kind: "move", arrow: "ArrowUp" });
    expect(commandFor(shift, false)).toEqual({ kind: "walk", arrow: "ArrowUp" });
  });

  it("are the page's where the canvas has no use for them", () => {
    expect(commandFor(press("p"), false)).toBeNull();
    expect(commandFor(press("Enter"), false)).toBeNull();
    expect(commandFor(press("ArrowUp", { ctrlKey: true }), true)).toBeNull();
    expect(commandFor(press("k"), true)).toBeNull();
  });
});

function press(key: string, held: object = {}): PressedKey {
  return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held };
}
