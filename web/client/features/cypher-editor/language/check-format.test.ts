import "./iterator-helpers.ts";
import { formatQuery } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import { saysTheSame } from "./check-format.ts";

const library = import.meta.glob<string>("../../../../../queries/**/*.cypher", {
  query: "?raw",
  import: "default",
  eager: true,
});
const format = (text: string) => formatQuery(text).formattedQuery;

describe("setting a statement in order", () => {
  it("has the whole library to try", () => {
    expect(Object.keys(library).length).toBeGreaterThan(40);
  });

  it.each(Object.entries(library))("keeps %s, and changes nothing a second time", (_file, text) => {
    const once = format(text);
    expect(saysTheSame(text, once)).toBe(true);
    expect(format(once)).toBe(once);
  });

  it("gives keywords their capitals and each clause its line", () => {
    expect(format("match (n:Actor) where n.id='eu' return n limit 5")).toBe(
      "MATCH (n:Actor)\nWHERE n.id = 'eu'\nRETURN n\nLIMIT 5",
    );
  });
});

describe("checking that nothing was lost", () => {
  it.each([
    ["a word is gone", "MATCH (n) RETURN n", "MATCH (n)"],
    ["a text was changed", "RETURN 'a b'", "RETURN 'a  b'"],
    ["a quoted name lost its case", "MATCH (`a`)", "MATCH (`A`)"],
    ["a comment is gone", "RETURN 1 // one", "RETURN 1"],
  ])("notices that %s", (_what, before, after) => {
    expect(saysTheSame(before, after)).toBe(false);
  });

  it("minds neither space nor the case of keywords", () => {
    expect(saysTheSame("match (n)\n  return n", "MATCH (n) RETURN n")).toBe(true);
  });
});
