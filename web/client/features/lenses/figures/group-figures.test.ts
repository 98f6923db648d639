import { describe, expect, it } from "vitest";
import { figure } from "../../../../../test/fixtures/figure-world.ts";
import { groupFigures } from "./group-figures.ts";
import { axisEnd, splitScales } from "./split-scales.ts";

const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);

describe("figures by what they measure", () => {
  const figures = [
    figure({ id: "abroad", value: 6.5e6, of: ["refugees"] }),
    figure({ id: "in-eu", value: 4.2e6, of: ["refugees", "eu"] }),
    figure({ id: "members", value: 27, unit: "states", of: ["eu"] }),
    figure({ id: "children", value: 560, unit: "children", of: ["victims"] }),
    figure({ id: "fund", value: 4.2e8, unit: "EUR", of: ["amif", "isf"] }),
    figure({ id: "needs", value: 4.86e11, unit: "USD", of: ["amif"] }),
    figure({ id: "poverty", value: 24.1, before: 5.5, unit: "percent" }),
  ];
  const families = groupFigures(figures);

  it("stand under their family, in the order of the families", () => {
    expect(families.map(({ family, count }) => [family, count])).toEqual([
      ["people", 3],
      ["money", 2],
      ["share", 1],
      ["things", 1],
    ]);
  });

  it("stand together where they share a measure and what they are figures of", () => {
    const [people, money] = families;
    expect(people?.groups.map(({ scales }) => scales.map((scale) => ids(scale.figures)))).toEqual([
      [["abroad", "in-eu"]],
    ]);
    expect(people && ids(people.single)).toEqual(["children"]);
    // Euros and dollars of the same fund have no axis in common; a sum that two funds share is one figure.
    expect(money?.groups).toEqual([]);
    expect(money && ids(money.single)).toEqual(["fund", "needs"]);
  });

  it("are drawn as a change where they tell of one", () => {
    expect(families[2]?.groups.map(({ chart }) => chart)).toEqual(["change"]);
  });

  it("are drawn by date where one thing was counted in several years", () => {
    const idps = [
      figure({ id: "late", value: 4e6, date: "2024-01-15", of: ["idps"] }),
      figure({ id: "early", value: 514_000, date: "2014-12", of: ["idps"] }),
    ];
    const [people] = groupFigures(idps);
    expect(
      people?.groups.map(({ chart, scales }) => [chart, ids(scales[0]?.figures ?? [])]),
    ).toEqual([["dates", ["early", "late"]]]);
    const undated = idps.map((one, index) => (index === 0 ? { ...one, date: null } : one));
    expect(groupFigures(undated)[0]?.groups[0]?.chart).toBe("bars");
  });
});

describe("an axis", () => {
  it("holds what is near enough in size, and a zero with it", () => {
    const votes = [48, 0, 8].map((value) => figure({ id: `v${value}`, value, unit: "votes" }));
    expect(splitScales(votes).map(({ figures }) => ids(figures))).toEqual([["v48", "v8", "v0"]]);
    const crossings = [358_000, 181_000, 5136, 4500].map((value) =>
      figure({ id: `p${value}`, value }),
    );
    expect(splitScales(crossings).map(({ figures }) => ids(figures))).toEqual([
      ["p358000", "p181000"],
      ["p5136", "p4500"],
    ]);
  });

  it("never mixes units", () => {
    const mixed = [
      figure({ id: "euros", value: 9, unit: "EUR" }),
      figure({ id: "dollars", value: 9, unit: "USD" }),
      figure({ id: "years", value: 3, unit: "years" }),
      figure({ id: "days", value: 90, unit: "days" }),
    ];
    expect(splitScales(mixed).map(({ measure }) => measure)).toEqual([
      "EUR",
      "USD",
      "years",
      "days",
    ]);
  });

  it.each([
    [17.6e6, 20e6],
    [27, 30],
    [5, 5],
    [141, 200],
    [0.7, 0.8],
    [0, 1],
  ])("for %d ends at %d", (value, end) => {
    expect(axisEnd([{ value, before: null }])).toBeCloseTo(end, 9);
  });

  it("reaches what was before, where that was more", () => {
    expect(axisEnd([{ value: 5, before: 24.1 }])).toBe(30);
  });
});
