import { describe, expect, it } from "vitest";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import { toResultLibrary } from "../read/result-library.ts";
import { findReasons } from "./find-reasons.ts";
import { rewrite, scanStatement } from "./scan-statement.ts";

const library = toResultLibrary(resultWorld);
const words = {
  labels: ["Entity", "Actor", "Instrument", "Right", "Claim"],
  types: ["GRANTS", "ADOPTED", "PROTECTS"],
  keys: ["labelEn", "kind", "status", "date"],
};
const reasonsFor = (statement: string) => findReasons(statement, words, library);

const turned = (statement: string) =>
  scanStatement(statement).arrows.map((arrow) => rewrite(statement, arrow, arrow.turned));

describe("why nothing was found", () => {
  it("is a label, type or key that the graph does not have, with the one that was meant", () => {
    expect(reasonsFor("MATCH (i:Instument)-[:GRANT|PROTECTS]->(r) RETURN r.labelen")).toEqual([
      expect.objectContaining({ kind: "label", name: "Instument", near: "Instrument" }),
      expect.objectContaining({ kind: "type", name: "GRANT", near: "GRANTS" }),
      expect.objectContaining({ kind: "key", name: "labelen", near: "labelEn" }),
    ]);
  });

  it("is mended in its place, and nowhere else", () => {
    const [reason] = reasonsFor("// Actr\nMATCH (a:Actr) WHERE a.labelEn = 'Actr' RETURN a");
    expect(reason?.mended).toBe("// Actr\nMATCH (a:Actor) WHERE a.labelEn = 'Actr' RETURN a");
  });

  it.each([
    ["MATCH (i {id: 'TPD'}) RETURN i", "tpd", "MATCH (i {id: 'tpd'}) RETURN i"],
    [
      'MATCH (i) WHERE i.id = "European Union" RETURN i',
      "eu",
      "MATCH (i) WHERE i.id = 'eu' RETURN i",
    ],
    [
      "MATCH (i {id: 'right to work'}) RETURN i",
      "right-to-work",
      "MATCH (i {id: 'right-to-work'}) RETURN i",
    ],
    [
      "MATCH (i {labelEn: 'European union'}) RETURN i",
      "European Union",
      "MATCH (i {labelEn: 'European Union'}) RETURN i",
    ],
  ])("is a value that nothing has: %s", (statement, near, mended) => {
    expect(reasonsFor(statement)).toEqual([
      expect.objectContaining({ kind: "value", near, mended }),
    ]);
  });

  it("is not a value that is there, or of which the page cannot know", () => {
    expect(
      reasonsFor("MATCH (i {id: 'tpd'})-[r {id: '8.2.3-a'}]-(f {id: 'fig-x'}) RETURN i"),
    ).toEqual([]);
  });

  it("is two kinds or two values of one thing at once, unless one or the other is enough", () => {
    expect(reasonsFor("MATCH (e:Actor), (e:Right) RETURN e")).toEqual([
      { kind: "twoKinds", variable: "e", kinds: ["Actor", "Right"], mended: null },
    ]);
    expect(reasonsFor("MATCH (e) WHERE e.kind = 'a' AND e.kind = 'b' RETURN e")).toEqual([
      { kind: "twoValues", place: "e.kind", values: ["a", "b"], mended: null },
    ]);
    expect(reasonsFor("MATCH (e) WHERE e.kind = 'a' OR e.kind = 'b' RETURN e")).toEqual([]);
    expect(reasonsFor("MATCH (e:Entity:Actor) RETURN e")).toEqual([]);
    expect(reasonsFor("MATCH (e:Actor|Right) RETURN e")).toEqual([]);
    expect(reasonsFor("MATCH (e:Actor) RETURN e UNION MATCH (e:Right) RETURN e")).toEqual([]);
  });

  it("is nothing that stands in a comment or a text", () => {
    expect(
      reasonsFor("/* (x:Nope) */ MATCH (e:Actor) WHERE e.labelEn <> '(:Nope {no: 1})' RETURN e"),
    ).toEqual([]);
  });
});

describe("arrows", () => {
  it("are each turned round alone", () => {
    expect(turned("MATCH (a)-[:ADOPTED]->(b)<-[r:GRANTS|PROTECTS {x: '->'}]-(c) RETURN a")).toEqual(
      [
        "MATCH (a)<-[:ADOPTED]-(b)<-[r:GRANTS|PROTECTS {x: '->'}]-(c) RETURN a",
        "MATCH (a)-[:ADOPTED]->(b)-[r:GRANTS|PROTECTS {x: '->'}]->(c) RETURN a",
      ],
    );
    expect(turned("MATCH (a)-->(b)<--(c) RETURN a")).toEqual([
      "MATCH (a)<--(b)<--(c) RETURN a",
      "MATCH (a)-->(b)-->(c) RETURN a",
    ]);
  });

  it("without a direction are left alone, as are comparisons and differences", () => {
    expect(turned("MATCH (a)--(b)-[:GRANTS]-(c) WHERE a.x - 1 > 2 AND a.y < -1 RETURN a")).toEqual(
      [],
    );
  });

  it("are told by their types", () => {
    expect(scanStatement("MATCH (a)-[r:GRANTS|PROTECTS*1..2]->(b)").arrows[0]?.types).toBe(
      "GRANTS|PROTECTS",
    );
  });
});
