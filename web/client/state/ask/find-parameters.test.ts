import { describe, expect, it } from "vitest";
import { readCypherWords } from "./cypher-words.ts";
import { findMissing, findParameters } from "./find-parameters.ts";

describe("finding the parameters of a statement", () => {
  it("names each once, in the order of the text", () => {
    const statement =
      "MATCH (n) WHERE n.date >= $since AND n.id IN $ids AND n.date < $since RETURN n";
    expect(findParameters(statement)).toEqual(["since", "ids"]);
  });

  it("reads past texts, comments and quoted names", () => {
    const statement =
      "MATCH (n {a: '$no', b: \"$no\"}) // $no\n/* $no */ RETURN n.`$no`, $`with space`";
    expect(findParameters(statement)).toEqual(["with space"]);
  });

  it("takes a quote behind a backslash as part of its text", () => {
    expect(findParameters("RETURN 'it\\'s $no' AS a, $yes")).toEqual(["yes"]);
  });

  it("says which of them have no value", () => {
    expect(findMissing("RETURN $a, $b, $c", { a: 1, b: null })).toEqual(["c"]);
  });
});

describe("cutting a statement into words", () => {
  it("loses no character but space", () => {
    const statement = "MATCH p = (a:Actor)-[*1..3]->({id: 'x'}) WHERE a.n <> 1.5e3 RETURN p;";
    const joined = readCypherWords(statement).map(({ text }) => text);
    expect(joined.join("")).toBe(statement.replaceAll(" ", ""));
  });

  it.each([
    ["a text", "RETURN 'abc"],
    ["a text that ends in a quote of its own", "RETURN 'abc\\'"],
    ["a text of one quote", "RETURN '"],
    ["a quoted name", "MATCH (`abc"],
    ["a comment", "RETURN 1 /* abc"],
  ])("knows that %s does not end", (_what, statement) => {
    expect(readCypherWords(statement).at(-1)?.isOpen).toBe(true);
  });

  it("knows that the others end", () => {
    const words = readCypherWords("RETURN 'abc', `d`, /* e */ '\\\\'");
    expect(words.filter(({ isOpen }) => isOpen)).toEqual([]);
  });
});
