import { describe, expect, it } from "vitest";
import { entity, statement, TODAY } from "../../../../../test/fixtures/dated-world.ts";
import { collectThings } from "./collect-things.ts";
import { marksOf } from "./group-tracks.ts";
import { walkMarks } from "./walk-marks.ts";

const entities = ["a", "b", "c"].map((id) => entity(id, "Event"));
const marks = marksOf(
  collectThings(
    {
      columns: [],
      rows: [],
      entities,
      statements: entities.map((one, index) =>
        statement(one.id, { subject: one, from: String(2000 + index) }),
      ),
    },
    TODAY,
  ),
);
const [a = "", b = "", c = ""] = marks.map(({ id }) => id);
const standing = [
  { id: a, row: 0, x: 10 },
  { id: b, row: 1, x: 200 },
  { id: c, row: 1, x: 20 },
];

describe("the arrow keys", () => {
  it("go through time to the left and right, and from end to end", () => {
    expect(walkMarks("ArrowRight", a, marks, standing)).toBe(b);
    expect(walkMarks("ArrowLeft", b, marks, standing)).toBe(a);
    expect(walkMarks("End", a, marks, standing)).toBe(c);
    expect(walkMarks("Home", c, marks, standing)).toBe(a);
  });

  it("stop at the first and the last", () => {
    expect(walkMarks("ArrowLeft", a, marks, standing)).toBeNull();
    expect(walkMarks("ArrowRight", c, marks, standing)).toBeNull();
  });

  it("go up and down to the nearest mark of the next lane", () => {
    expect(walkMarks("ArrowDown", a, marks, standing)).toBe(c);
    expect(walkMarks("ArrowUp", b, marks, standing)).toBe(a);
    expect(walkMarks("ArrowUp", a, marks, standing)).toBeNull();
  });

  it("begin at the first date where none is active", () => {
    expect(walkMarks("ArrowRight", null, marks, standing)).toBe(a);
  });

  it("leave other keys to the page", () => {
    expect(walkMarks("x", a, marks, standing)).toBeNull();
  });
});
