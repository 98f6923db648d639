import { expect, it } from "vitest";
import { type Box, lineBetween } from "../../formats/maps/picture/line-between.ts";
import { mapOfLines } from "../golden-maps.ts";
import { freeLines } from "./free-lines.ts";

const box = (x: number, y: number): Box => ({ x, y, width: 120, height: 36 });
const wall = (y: number): Box => ({ x: 0, y, width: 900, height: 30 });
const { phrases } = mapOfLines(["war | drives | exile"]);
/** What stands where a straight line from the phrase to its target passes. */
const BOXES = new Map([
  ["c1", box(0, 0)],
  ["p1", box(0, 80)],
  ["c3", box(0, 160)],
  ["c2", box(0, 240)],
]);

function isBehind(from: Box, to: Box, other: Box): boolean {
  const line = lineBetween(from, to);
  return Array.from({ length: 101 }, (_, step) => step / 100).some((part) => {
    const at = (a = 0, b = 0): number => a + (b - a) * part;
    const [x, y] = [at(line?.from.x, line?.to.x), at(line?.from.y, line?.to.y)];
    return (
      Math.abs(x - other.x) < other.width / 2 - 1 && Math.abs(y - other.y) < other.height / 2 - 1
    );
  });
}

it("a phrase steps aside until its lines pass by what stands between its ends, and nothing else moves", () => {
  const [between = box(0, 0), target = box(0, 0)] = [BOXES.get("c3"), BOXES.get("c2")];
  expect(isBehind(BOXES.get("p1") ?? target, target, between)).toBe(true);
  const freed = freeLines(BOXES, phrases);
  const own = freed.get("p1") ?? target;
  expect(isBehind(own, target, between)).toBe(false);
  expect([...freed].filter(([id]) => id !== "p1")).toEqual(
    [...BOXES].filter(([id]) => id !== "p1"),
  );
});

it("a phrase stays where nothing is gained, and where all around it is taken", () => {
  const free = new Map([...BOXES].filter(([id]) => id !== "c3"));
  expect(freeLines(free, phrases)).toEqual(free);
  const shut = new Map([
    ...[0, 40, 120, 160].map((y) => [`wall ${y}`, wall(y)] as const),
    ["p1", box(0, 80)],
    ["c1", box(0, -60)],
    ["c2", box(0, 240)],
  ]);
  expect(freeLines(shut, phrases)).toEqual(shut);
});
