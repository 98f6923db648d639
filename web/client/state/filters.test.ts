import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../test/fixtures/scene-world.ts";
import { countFacets } from "./count-facets.ts";
import { type Filters, hideIn, NO_FILTERS, NONE, onlyIn } from "./filters.ts";
import { findInView } from "./in-view.ts";

const entities = [
  entityOf("eu", { kind: "Actor", date: "1993" }),
  entityOf("tpd", { kind: "Instrument", date: "2001-07-20" }),
  entityOf("food", { kind: "Need" }),
];
const relations = [
  relationOf("r1", ["eu", "tpd"], {
    type: "ADOPTED",
    from: "2001",
    section: 8,
    works: ["w1", "w2"],
  }),
  relationOf("r2", ["tpd", "food"], { origin: "record", from: "2022-03", status: "background" }),
  relationOf("r3", ["eu", "food"], { from: "2014", to: "2019", works: ["w1"], section: 3 }),
];
const scene = {
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  relations: new Map(relations.map((relation) => [relation.id, relation])),
};
const shown = (filters: Filters) => {
  const inView = findInView(scene, filters);
  return [...inView.entities, ...inView.relations].map(({ id }) => id).join(" ");
};
const hide = (facet: Parameters<typeof hideIn>[1], ...values: string[]) =>
  shown(hideIn(NO_FILTERS, facet, values));

describe("filters", () => {
  it("hide a kind with its relations", () => {
    expect(hide("kinds", "Instrument")).toBe("eu food r3");
  });

  it.each([
    ["statuses", "background", "eu tpd food r1 r3"],
    ["origins", "record", "eu tpd food r1 r3"],
    ["types", "ADOPTED", "eu tpd food r2 r3"],
    ["sections", "8", "eu tpd food r2 r3"],
    ["sections", NONE, "eu tpd food r1 r3"],
    ["works", NONE, "eu tpd food r1 r3"],
  ] as const)("hide by %s: %s", (facet, value, left) => {
    expect(hide(facet, value)).toBe(left);
  });

  it("hide a relation on several works only when all of them are hidden", () => {
    expect(hide("works", "w1")).toBe("eu tpd food r1 r2");
    expect(hide("works", "w1", "w2")).toBe("eu tpd food r2");
  });

  it.each([
    ["an act of another year goes, what lasts stays", 2020, 2023, "eu tpd food r2"],
    ["what begins later goes", 1995, 2000, "eu food"],
    ["a span that reaches into it stays", 2016, 2016, "eu tpd food r3"],
    ["everything stays in a period that holds all", 1900, 2100, "eu tpd food r1 r2 r3"],
  ])("by period: %s", (_name, from, to, expected) => {
    expect(shown({ ...NO_FILTERS, period: { from, to } })).toBe(expected);
  });

  it("count each row as if its own facet hid nothing, given all others", () => {
    const filters = hideIn(hideIn(NO_FILTERS, "kinds", ["Need"]), "types", ["ADOPTED"]);
    const counts = countFacets(scene, filters);
    expect(Object.fromEntries(counts.kinds)).toEqual({ Actor: 1, Instrument: 1, Need: 1 });
    expect(Object.fromEntries(counts.types)).toEqual({ ADOPTED: 1 });
    expect(Object.fromEntries(counts.statuses)).toEqual({});
  });

  it("show a row alone, and all again when asked twice", () => {
    const all = ["a", "b", "c"];
    const alone = onlyIn(new Set<string>(), "b", all);
    expect([...alone]).toEqual(["a", "c"]);
    expect([...onlyIn(alone, "b", all)]).toEqual([]);
  });
});
