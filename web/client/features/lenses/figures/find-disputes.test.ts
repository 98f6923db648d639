import { describe, expect, it } from "vitest";
import { answeredBy, figure } from "../../../../../test/fixtures/figure-world.ts";
import { excludes, findDifferences, findDisputes } from "./find-disputes.ts";

const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);

describe("article and record side by side", () => {
  const contested = [answeredBy("c01", "four", "loans")];
  const five = figure({ id: "five", value: 5e6, contested });
  const four = figure({ id: "four", value: 4e6, voice: "record" });
  const loans = figure({ id: "loans", value: 9e9, unit: "EUR", voice: "record" });

  it("stand on one axis, the larger first, and only what is measured alike", () => {
    const [dispute] = findDisputes([five, four, loans]);
    expect(dispute?.scales.map(({ measure, figures }) => [measure, ...ids(figures)])).toEqual([
      ["persons", "five", "four"],
    ]);
  });

  it("stand on two axes where one would not be seen beside the other", () => {
    const deaths = figure({ id: "deaths", value: 5136, unit: "deaths", contested });
    const [dispute] = findDisputes([five, four, deaths]);
    expect(dispute?.scales.map(({ figures }) => ids(figures))).toEqual([
      ["five", "four"],
      ["deaths"],
    ]);
  });

  it("are no dispute where the record has no number to set against it", () => {
    expect(findDisputes([five, loans])).toEqual([]);
  });

  it("are one where the record only denies the number", () => {
    const [denial] = figure({ id: "four", value: 0, voice: "record" }).statements;
    const denied = figure({ id: "denied", value: 2, unit: "years", contested });
    const [dispute] = findDisputes([{ ...denied, denials: denial === undefined ? [] : [denial] }]);
    expect(dispute?.denied).toEqual(new Set(["denied"]));
  });
});

describe("two figures of the same quantity", () => {
  const base = { counts: "people in need in Ukraine", area: "Ukraine", date: "2024-01" };
  const most = figure({ id: "most", value: 17.6e6, ...base });

  it("differ where no number can satisfy both", () => {
    const other = { ...base, counts: "People in need", date: "2024-01-15" };
    const fewer = figure({ id: "fewer", value: 14.6e6, voice: "record", ...other });
    expect(findDifferences([most, fewer]).map(ids)).toEqual([["most", "fewer"]]);
  });

  it("do not where one counts another place, time, group or thing", () => {
    const others = [
      { ...base, area: "Poland" },
      { ...base, date: "2023" },
      { ...base, population: "children" },
      { ...base, counts: "people fed in Ukraine" },
      { ...base, unit: "EUR" },
    ];
    for (const other of others)
      expect(findDifferences([most, figure({ id: "other", value: 1, ...other })])).toEqual([]);
  });

  it("are not told apart by words that say nothing, but by every one that does", () => {
    const votes = { unit: "votes", date: "2022-03-02" };
    const pro = figure({ id: "pro", value: 141, counts: "votes for the resolution", ...votes });
    const contra = figure({
      id: "contra",
      value: 5,
      counts: "votes against the resolution",
      ...votes,
    });
    const again = figure({ id: "again", value: 140, counts: "votes for a resolution", ...votes });
    expect(findDifferences([pro, contra])).toEqual([]);
    expect(findDifferences([pro, again]).map(ids)).toEqual([["pro", "again"]]);
  });

  it("are left to the record where it answers one with the other", () => {
    const contested = [answeredBy("c01", "fewer")];
    const fewer = figure({ id: "fewer", value: 14.6e6, voice: "record", ...base });
    expect(findDifferences([{ ...most, contested }, fewer])).toEqual([]);
  });
});

describe("a number's sign", () => {
  it.each([
    [">", 10_000, "=", 12_000, false],
    [">", 10_000, "=", 9000, true],
    ["<", 9e9, "=", 4.2e9, false],
    ["<", 1, "=", 3, true],
    ["~", 5e6, "=", 4.9e6, false],
    ["~", 5e6, "~", 4e6, true],
    [">", 100, ">", 200, false],
  ] as const)("%s %d and %s %d exclude each other: %s", (signA, a, signB, b, expected) => {
    expect(excludes({ comparator: signA, value: a }, { comparator: signB, value: b })).toBe(
      expected,
    );
  });
});
