import { expect, it } from "vitest";
import { inReadingOrder } from "./reading-order.ts";

const at = (id: string, x: number, y: number) => ({ id, position: { x, y } });

it("reads row by row and from left to right, though boxes of a row stand a little higher or lower", () => {
  const parts = [at("d", 0, 200), at("c", 400, 0), at("a", -300, 20), at("b", 0, 30)];
  expect(inReadingOrder(parts).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

it("does not let a long staircase become one row", () => {
  const steps = Array.from({ length: 10 }, (_, step) => at(`s${step}`, -step * 100, step * 20));
  expect(inReadingOrder(steps).map(({ id }) => id)).toEqual([
    "s1",
    "s0",
    "s3",
    "s2",
    "s5",
    "s4",
    "s7",
    "s6",
    "s9",
    "s8",
  ]);
});
