import { describe, expect, it } from "vitest";
import { formatParameter, parseParameter, typeOf } from "./parameter-value.ts";

describe("what is typed into a parameter's field", () => {
  it.each([
    ["text", " a, 1 ", " a, 1 "],
    ["integer", " 42 ", 42],
    ["integer", "9007199254740993", { $int: "9007199254740993" }],
    ["decimal", "1.5", 1.5],
    ["boolean", "true", true],
    ["date", "1951-07-28", "1951-07-28"],
    ["date", "1951", "1951"],
    ["list", "stated, contested", ["stated", "contested"]],
    ["list", "1, 2", [1, 2]],
    ["list", "['a', 1]", ["a", 1]],
    ["list", "", []],
    ["map", '{"a": 1}', { a: 1 }],
  ] as const)("as %s %j is a value", (type, text, value) => {
    expect(parseParameter(text, type)).toEqual(value);
  });

  it.each([
    ["integer", "1.5"],
    ["integer", "many"],
    ["decimal", ""],
    ["boolean", "yes"],
    ["date", "28.07.1951"],
    ["date", "1951-13"],
    ["list", "[1,"],
    ["map", "[1]"],
  ] as const)("as %s %j is none", (type, text) => {
    expect(parseParameter(text, type)).toBeUndefined();
  });

  it.each([
    ["text"],
    [7],
    [2.5],
    [false],
    [["a", "b"]],
    [["1", "2"]],
    [["a, b"]],
    [[]],
    [{ a: [1] }],
    [{ $int: "9007199254740993" }],
  ])("%j is written so that it is read back as itself", (value) => {
    expect(parseParameter(formatParameter(value), typeOf(value))).toEqual(value);
  });
});
