import { describe, expect, it } from "vitest";
import { type Box, packLanes } from "./pack-lanes.ts";

const box = (id: string, left: number, right: number): Box => ({ id, left, right });

describe("lanes", () => {
  it("hold what does not meet, and begin anew where it does", () => {
    const { lanes, count } = packLanes(
      [box("a", 0, 100), box("b", 50, 150), box("c", 120, 200), box("d", 160, 180)],
      10,
    );
    expect(Object.fromEntries(lanes)).toEqual({ a: 0, b: 1, c: 0, d: 1 });
    expect(count).toBe(2);
  });

  it("keep the gap they are asked for", () => {
    expect(packLanes([box("a", 0, 100), box("b", 105, 200)], 10).count).toBe(2);
    expect(packLanes([box("a", 0, 100), box("b", 110, 200)], 10).count).toBe(1);
  });

  it("never let two boxes meet, and are as few as the thickest place needs", () => {
    // A small generator with a fixed seed: the same boxes in every run.
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const boxes = Array.from({ length: 300 }, (_, index) => {
      const left = random() * 1000;
      return box(String(index), left, left + 5 + random() * 200);
    });
    const { lanes, count } = packLanes(boxes, 0);
    const meeting = boxes.flatMap((a) =>
      boxes.filter(
        (b) =>
          a.id < b.id &&
          lanes.get(a.id) === lanes.get(b.id) &&
          a.right > b.left &&
          b.right > a.left,
      ),
    );
    expect(meeting).toEqual([]);
    const thickest = Math.max(
      ...boxes.map(
        ({ left }) => boxes.filter((one) => one.left <= left && left < one.right).length,
      ),
    );
    expect(count).toBe(thickest);
  });

  it("are none for nothing", () => {
    expect(packLanes([], 10)).toEqual({ lanes: new Map(), count: 0 });
  });
});
