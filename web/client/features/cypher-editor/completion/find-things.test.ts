import { describe, expect, it } from "vitest";
import type { NamedThing } from "../schema/editor-schema.ts";
import { findThings } from "./find-things.ts";
import { readTextAtCaret } from "./text-at-caret.ts";

const TPD: NamedThing = {
  id: "tpd",
  kind: "Instrument",
  name: "Temporary Protection Directive",
  names: ["Директива про тимчасовий захист", "Arahan Perlindungan Sementara", "2001/55/EC"],
};
const STATUS: NamedThing = {
  id: "right-temporary-stay",
  kind: "Right",
  name: "Temporary residence",
  names: ["Тимчасове проживання"],
};
const EU: NamedThing = { id: "eu", kind: "Actor", name: "European Union", names: ["ЄС", "EU"] };
const things = [EU, STATUS, TPD];
const find = (typed: string, kinds: readonly string[] = []) =>
  findThings(things, { typed, kinds, most: 5 }).map(({ thing }) => thing.id);

const at = (statement: string) => {
  const caret = statement.indexOf("^");
  return readTextAtCaret(statement.replace("^", ""), caret);
};

describe("things by their names", () => {
  it.each([
    ["the beginning of a name", "temporary prot", "tpd"],
    ["a name in another language", "тимчасовий", "tpd"],
    ["a word within a name", "direc", "tpd"],
    ["an abbreviation", "2001", "tpd"],
    ["the id itself", "tp", "tpd"],
  ])("are found by %s", (_what, typed, id) => {
    expect(find(typed)[0]).toBe(id);
  });

  it("are first of the kind that the pattern asks for", () => {
    expect(find("temp", ["Right"])).toEqual(["right-temporary-stay", "tpd"]);
    expect(find("temp", ["Instrument"])).toEqual(["tpd", "right-temporary-stay"]);
  });

  it("are listed before anything is typed only where a label narrows them down", () => {
    expect(find("")).toEqual([]);
    expect(find("", ["Actor"])).toEqual(["eu"]);
  });

  it("say by which name they were found", () => {
    const [found] = findThings(things, { typed: "arahan", kinds: [], most: 1 });
    expect(found).toEqual({ thing: TPD, by: "Arahan Perlindungan Sementara" });
  });
});

describe("the text at the caret", () => {
  it("is what was typed since the quote, with its key and its node's labels", () => {
    expect(at("MATCH (t:Instrument {id: 'temp^'}) RETURN t")).toEqual({
      from: 26,
      typed: "temp",
      quote: "'",
      key: "id",
      labels: ["Instrument"],
      isPart: false,
    });
  });

  it.each([
    ["a comparison", "MATCH (n) WHERE n.kind = '^", "kind"],
    ["a list", "MATCH (n) WHERE n.id IN ['a', '^", "id"],
    ["a difference", 'MATCH (n) WHERE n.status <> "^', "status"],
    ["a relation's type", "MATCH ()-[r]->() WHERE type(r) = '^", "type()"],
    ["a part of a name", "MATCH (n) WHERE n.labelEn CONTAINS '^", "labelEn"],
    ["nothing", "RETURN '^", null],
  ])("knows what it is compared with in %s", (_what, statement, key) => {
    expect(at(statement)?.key).toBe(key);
  });

  it.each(["MATCH (n^)", "RETURN 'done'^", "// 'a comment ^"])("is none in %s", (statement) => {
    expect(at(statement)).toBeNull();
  });
});
