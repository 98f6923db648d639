import { describe, expect, it } from "vitest";
import { parseCommand } from "./parse-command.ts";
import { readLiteral } from "./read-literal.ts";

const command = (text: string) => parseCommand(text)?.command;

describe("commands of the console", () => {
  it.each([
    [":param since => 1948", { since: 1948 }],
    [":param name => 'it\\'s'", { name: "it's" }],
    [":param ids: ['eu', 'un']", { ids: ["eu", "un"] }],
    [":param {a: 1, b: {c: [true, null, -2.5]}}", { a: 1, b: { c: [true, null, -2.5] } }],
    [":params {a: 'x'}", { a: "x" }],
    [":param big => 9007199254740993", { big: { $int: "9007199254740993" } }],
  ])("%s sets values", (text, parameters) => {
    expect(command(text)).toEqual({ name: "param", parameters });
  });

  it.each([
    [":params", "params"],
    [":param", "params"],
    [":param clear", "forget"],
    [":help", "help"],
    ["  :clear  ", "clear"],
    [":HISTORY", "history"],
  ])("%s is known", (text, name) => {
    expect(command(text)?.name).toBe(name);
  });

  it("says what it does not know, and what is no value", () => {
    expect(command(":play movies")).toEqual({ name: "unknown", text: ":play movies" });
    expect(command(":param a => b")).toEqual({ name: "unreadable", text: "a => b" });
    expect(command(":param a => 1 2")?.name).toBe("unreadable");
  });

  it("is the first line only, and leaves the rest", () => {
    const parsed = parseCommand(":param a => 1\nRETURN $a");
    expect(parsed?.rest).toBe("RETURN $a");
    expect(parseCommand("RETURN 1\n:help")).toBeNull();
  });
});

describe("values as Cypher writes them", () => {
  it.each([
    ['"a\\nb\\u0041"', "a\nbA"],
    ['{"a": [1, 2.5e3]}', { a: [1, 2500] }],
    ["{`a b`: false}", { "a b": false }],
    ["[]", []],
  ])("%s is read", (text, value) => {
    expect(readLiteral(text)).toEqual(value);
  });

  it.each(["", "[1,", "'a", "{a 1}", "a", "1 + 1", "{1: 2}"])("%j is none", (text) => {
    expect(readLiteral(text)).toBeUndefined();
  });
});
