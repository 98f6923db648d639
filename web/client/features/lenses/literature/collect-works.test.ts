import { describe, expect, it } from "vitest";
import type { Relation } from "../../../../contract/shared.ts";
import { collectWorks, RECORD } from "./collect-works.ts";
import { compareWorks } from "./compare-works.ts";
import { relationsOn } from "./relations-on.ts";
import { countStandings, standingOf } from "./sort-out-works.ts";

const columns = [
  "work",
  "short",
  "year",
  "inReferences",
  "cited",
  "recordOnly",
  "refersTo",
  "section",
  "restsOn",
];
const rows = [
  [
    "article",
    "Andalia",
    null,
    "no",
    false,
    false,
    ["kaldor", "mohajan", "shinoda", "lost"],
    null,
    [],
  ],
  ["kaldor", "Kaldor 2008", 2008, "yes", true, false, [], 9, ["9.1.1-a", "9.2.1-a"]],
  ["kaldor", "Kaldor 2008", 2008, "yes", true, false, [], 10, ["9.1.1-a"]],
  ["mohajan", "Mohajan 2018", 2018, "yes", true, false, ["punch"], 3, ["3.1.1-a"]],
  ["shinoda", "Shinoda 2004", 2004, "unreadable", true, false, [], 1, ["1.5.1-a"]],
  ["lost", "Lost n.d.", null, "no", true, false, [], 1, ["1.9.1-a"]],
  ["idle", "Idle 1999", 1999, "yes", false, false, [], null, []],
  ["punch", "Punch", null, "no", false, false, [], null, []],
  ["rec-court", "Court, n.d.", null, "no", false, true, [], null, ["r-c01-a"]],
];
const works = collectWorks({ columns, rows, entities: [] });
const byId = new Map(works.map((work) => [work.id, work]));

describe("a work", () => {
  it("is one, however many sections it is cited in, and a statement counts once in all", () => {
    expect(byId.get("kaldor")?.restsOn).toEqual(["9.1.1-a", "9.2.1-a"]);
    expect(
      [...(byId.get("kaldor")?.sections ?? [])].map(([section, ids]) => [section, ids.length]),
    ).toEqual([
      [9, 2],
      [10, 1],
    ]);
  });

  it("that only the record uses has no section of the article", () => {
    expect([...(byId.get("rec-court")?.sections.keys() ?? [])]).toEqual([RECORD]);
  });

  it("knows through which works it is known, the article aside", () => {
    expect(byId.get("punch")?.referredBy).toEqual(["mohajan"]);
    expect(byId.get("kaldor")?.referredBy).toEqual([]);
  });
});

describe("the standing of a work", () => {
  it.each([
    ["kaldor", "listed"],
    ["shinoda", "unreadable"],
    ["lost", "missing"],
    ["idle", "uncited"],
    ["punch", "indirect"],
    ["rec-court", "record"],
    ["article", "article"],
  ])("of %s is %s", (id, standing) => {
    const work = byId.get(id);
    expect(work && standingOf(work)).toBe(standing);
  });

  it("is counted for every work exactly once", () => {
    const total = [...countStandings(works).values()];
    expect(total).toEqual([2, 1, 1, 1, 1, 1, 1]);
  });
});

describe("the order of works", () => {
  it("can be that of the text, what is never cited last", () => {
    expect(order("place").slice(0, 4)).toEqual(["shinoda", "lost", "mohajan", "kaldor"]);
  });

  it("can be by name, year or weight, what has no year last", () => {
    expect(order("author")[0]).toBe("article");
    expect(order("year").slice(0, 4)).toEqual(["idle", "shinoda", "kaldor", "mohajan"]);
    expect(order("statements").at(-1)).toBe("kaldor");
  });
});

describe("what rests on works", () => {
  const relations = [relation("a", "eu", "amif", ["kaldor"]), relation("b", "eu", "isf", ["lost"])];

  it("are the relations that name one of them, with their ends", () => {
    const shown = relationsOn(new Set(["kaldor"]), { entities: [], relations });
    expect(shown.relations.map(({ id }) => id)).toEqual(["a"]);
  });

  it("are none before the atlas has come", () => {
    expect(relationsOn(new Set(["kaldor"]), undefined)).toEqual({ entities: [], relations: [] });
  });
});

function order(by: "place" | "author" | "year" | "statements"): string[] {
  return works.toSorted(compareWorks("en")[by]).map(({ id }) => id);
}

function relation(id: string, source: string, target: string, on: string[]): Relation {
  return {
    id,
    type: "FUNDS",
    source,
    target,
    status: "stated",
    origin: "article",
    modality: "is",
    section: 1,
    places: [],
    works: on,
    from: null,
    to: null,
    order: null,
  };
}
