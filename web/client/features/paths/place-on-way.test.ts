import { describe, expect, it } from "vitest";
import type { Point } from "../../state/scene.ts";
import { placeOnWay } from "./place-on-way.ts";

const ends = new Map<string, Point>([
  ["a", { x: 100, y: 400 }],
  ["d", { x: 700, y: 400 }],
]);

describe("entities that a path brings to the canvas", () => {
  it("stand between those that are there, in their order, off the straight line", () => {
    const placed = placeOnWay(["a", "b", "c", "d"], ends);
    const [b, c] = [placed.get("b"), placed.get("c")];
    expect([...placed.keys()]).toEqual(["b", "c"]);
    expect([b?.x, c?.x]).toEqual([300, 500]);
    expect(b?.y).toBeGreaterThan(480);
    expect(c?.y).toBe(b?.y);
  });

  it("stand beside each other where all are new", () => {
    const placed = placeOnWay(["a", "b", "c"], new Map());
    expect([...placed.values()]).toEqual([
      { x: 330, y: 450 },
      { x: 500, y: 450 },
      { x: 670, y: 450 },
    ]);
  });

  it("go outward from the one end that is there", () => {
    const placed = placeOnWay(["a", "b", "c"], new Map([["a", { x: 700, y: 450 }]]));
    expect([...placed.values()]).toEqual([
      { x: 870, y: 450 },
      { x: 1040, y: 450 },
    ]);
  });

  it("move nothing and cover nothing that has a place", () => {
    const crowd = new Map(ends);
    for (let x = 0; x < 800; x += 60)
      for (let y = 440; y < 620; y += 20) crowd.set(`${x} ${y}`, { x, y });
    const placed = placeOnWay(["a", "b", "c", "d"], crowd);
    expect([...placed.keys()]).toEqual(["b", "c"]);
    for (const { x, y } of placed.values())
      for (const other of crowd.values())
        expect(Math.abs(other.x - x) >= 120 || Math.abs(other.y - y) >= 34).toBe(true);
  });
});
