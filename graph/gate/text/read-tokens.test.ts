import { expect, it } from "vitest";
import { GateError } from "../gate-error.ts";
import { readTokens } from "./read-tokens.ts";

function read(statement: string): readonly string[] {
  return readTokens(statement).map(({ kind, text }) => `${kind} ${text}`);
}

it("tells names, quoted names, texts, numbers, parameters and marks apart", () => {
  expect(read("MATCH (`a b`:A {x: 'y', z: $p}) RETURN 1.5e3")).toEqual([
    "name MATCH",
    "mark (",
    "quoted a b",
    "mark :",
    "name A",
    "mark {",
    "name x",
    "mark :",
    "string 'y'",
    "mark ,",
    "name z",
    "mark :",
    "parameter p",
    "mark }",
    "mark )",
    "name RETURN",
    "number 1.5e3",
  ]);
});

it("leaves comments out, also between the parts of a name", () => {
  expect(read("a/* ; */. /**/b//c\n.d")).toEqual([
    "name a",
    "mark .",
    "name b",
    "mark .",
    "name d",
  ]);
});

it("does not take a comment for one inside a text or a quoted name", () => {
  expect(read("'/*' \"//\" `/*` 1")).toEqual([
    "string '/*'",
    'string "//"',
    "quoted /*",
    "number 1",
  ]);
});

it("knows the escapes of texts and of quoted names", () => {
  expect(read(String.raw`'it\'s \\' "a\"b" ${"`a``b`"} $${"`p``q`"}`)).toEqual([
    String.raw`string 'it\'s \\'`,
    String.raw`string "a\"b"`,
    "quoted a`b",
    "parameter p`q",
  ]);
});

it("leaves a range its two dots", () => {
  expect(read("[*1..3] 1.5..2 l[..n]")).toEqual([
    "mark [",
    "mark *",
    "number 1",
    "mark ..",
    "number 3",
    "mark ]",
    "number 1.5",
    "mark ..",
    "number 2",
    "name l",
    "mark [",
    "mark ..",
    "name n",
    "mark ]",
  ]);
});

it("takes letters of every script into a name", () => {
  expect(read("безпека keamanan_2 Ünïcode €uro a$b")).toEqual([
    "name безпека",
    "name keamanan_2",
    "name Ünïcode",
    "name €uro",
    "name a$b",
  ]);
});

it.each([
  ["RETURN 'x", 7],
  ['RETURN "x\\"', 7],
  ["MATCH (`x) RETURN 1", 7],
  ["RETURN 1 /* x", 9],
])("says where what does not end begins: %s", (statement, offset) => {
  const error = (() => {
    try {
      return readTokens(statement);
    } catch (reason) {
      return reason;
    }
  })();
  expect(error).toBeInstanceOf(GateError);
  expect(error).toMatchObject({
    code: "CYPHER_SYNTAX",
    position: { line: 1, column: offset + 1, offset },
  });
});

it("reads every character of any text once, and in time", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const pieces = [
    "a",
    "`b`",
    "'c'",
    '"d"',
    "1",
    ".",
    "..",
    "$p",
    "(",
    ")",
    " ",
    "\n",
    "/*e*/",
    "//f\n",
    "|",
    "\u00A0",
    "є",
    "😀",
  ];
  for (let round = 0; round < 500; round += 1) {
    const statement = Array.from({ length: 20 }, () => pieces[random(pieces.length)]).join("");
    let end = 0;
    for (const token of readTokens(statement)) {
      expect(statement.slice(end, token.start)).toMatch(/^(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*)*$/);
      expect(token.end).toBeGreaterThan(token.start);
      end = token.end;
    }
  }
  const started = performance.now();
  readTokens("(".repeat(10_000) + "a.".repeat(5000));
  expect(performance.now() - started).toBeLessThan(500);
});
