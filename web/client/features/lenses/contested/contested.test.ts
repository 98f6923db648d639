/** Contested statements: read from rows, chosen by kind, confidence, section and words, and put under heads. */
import { describe, expect, it } from "vitest";
import type { LensReading } from "../../../../contract/lenses.ts";
import type { EntitySummary, Statement } from "../../../../contract/shared.ts";
import { chooseContested, EVERYTHING, groupContested } from "./choose-contested.ts";
import { kindsOf, readContestedRows } from "./read-contested-rows.ts";

const COLUMNS = [
  "contested",
  "kind",
  "confidence",
  "confidenceNote",
  "summary",
  "correction",
  "sources",
  "places",
  "claims",
  "record",
  "entities",
  "works",
];

const lens = {
  columns: COLUMNS,
  rows: [
    row("c01", "imprecise", "high", {
      places: ["7.1", "9.4"],
      claims: ["7.1.1-a"],
      entities: ["pier"],
    }),
    row("c02", "imprecise", "low", { places: ["8.2"], record: ["r-c02-a", "gone"] }),
    row("c03", "omission", "high", { places: ["13"], works: ["Adler 1990"] }),
  ],
  statements: [{ id: "7.1.1-a" }, { id: "r-c02-a" }] as Statement[],
  entities: [
    { id: "pier", labels: { en: "Pier", id: "Dermaga", uk: "Причал" }, abbreviation: null },
  ] as EntitySummary[],
} as unknown as LensReading;

function row(id: string, kind: string, confidence: string, lists: Record<string, string[]>) {
  return COLUMNS.map((name) => {
    const texts: Record<string, string> = {
      contested: id,
      kind,
      confidence,
      summary: `${id} of the harbour`,
      correction: "Étienne says otherwise.",
    };
    if (name in texts) return texts[name] ?? null;
    return name === "confidenceNote" ? null : (lists[name] ?? []);
  });
}

const items = readContestedRows(lens);
const idsOf = (chosen: readonly (typeof items)[number][]) =>
  chosen.map(({ contested }) => contested.id);

describe("contested statements", () => {
  it("come with the statements, entities and works they name", () => {
    expect(items[0]?.said.map(({ id }) => id)).toEqual(["7.1.1-a"]);
    expect(items[0]?.concerns.map(({ id }) => id)).toEqual(["pier"]);
    expect(items[1]?.record.map(({ id }) => id)).toEqual(["r-c02-a"]);
    expect(items[2]?.works).toEqual(["Adler 1990"]);
  });

  it("are all there where nothing is asked", () => {
    expect(chooseContested(items, EVERYTHING)).toEqual(items);
  });

  it.each([
    [{ kind: "imprecise" as const }, ["c01", "c02"]],
    [{ kind: "imprecise" as const, confidence: "low" as const }, ["c02"]],
    [{ section: 9 }, ["c01"]],
    [{ section: 13 }, ["c03"]],
    [{ text: "lighthouse" }, []],
    [{ text: "etienne" }, ["c01", "c02", "c03"]],
    [{ text: "ПРИЧАЛ" }, ["c01"]],
    [{ text: "adler" }, ["c03"]],
  ])("are chosen by %o", (part, ids) => {
    expect(idsOf(chooseContested(items, { ...EVERYTHING, ...part }))).toEqual(ids);
  });

  it("stand under heads, each once, the most frequent kind first", () => {
    expect(kindsOf(items)).toEqual(["imprecise", "omission"]);
    const groups = groupContested(items, "kind", kindsOf(items));
    expect(groups.map(({ key, items: rows }) => [key, idsOf(rows)])).toEqual([
      ["imprecise", ["c01", "c02"]],
      ["omission", ["c03"]],
    ]);
  });

  it("stand under the first section that has them", () => {
    const groups = groupContested(items, "section", ["7", "8", "9", "13"]);
    expect(groups.map(({ key, items: rows }) => [key, idsOf(rows)])).toEqual([
      ["7", ["c01"]],
      ["8", ["c02"]],
      ["13", ["c03"]],
    ]);
  });
});
