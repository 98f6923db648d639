import { expect, it } from "vitest";
import { graphOf } from "../../../test/fixtures/graph-of.ts";
import { karateClub } from "../../../test/fixtures/karate-club.ts";
import { measurePagerank } from "./measure-pagerank.ts";

const sum = (numbers: Iterable<number>) => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

it("gives the eleven pages of the well-known diagram their percentages", () => {
  const pages = graphOf("B>C C>B D>A D>B E>B E>D E>F F>B F>E G>B G>E H>B H>E I>B I>E J>E K>E");
  const percent = [...measurePagerank(pages)].map(([id, rank]) => [id, (rank * 100).toFixed(1)]);
  expect(Object.fromEntries(percent)).toEqual({
    A: "3.3",
    B: "38.4",
    C: "34.3",
    D: "3.9",
    E: "8.1",
    F: "3.9",
    G: "1.6",
    H: "1.6",
    I: "1.6",
    J: "1.6",
    K: "1.6",
  });
});

it("gives the karate club, where friendship goes both ways, its published ranks", () => {
  const back = karateClub.edges.map(({ id, source, target }) => ({
    id: `${id} back`,
    source: target,
    target: source,
  }));
  const ranks = measurePagerank({ ...karateClub, edges: [...karateClub.edges, ...back] });
  const first = ["34", "1", "33", "3", "2"].map((member) => ranks.get(member)?.toFixed(5));
  expect(first).toEqual(["0.10092", "0.09700", "0.07169", "0.05708", "0.05288"]);
});

it("shares 1 among all, those without relations included", () => {
  const ranks = measurePagerank(graphOf("a>b c d>d"));
  expect(sum(ranks.values())).toBeCloseTo(1, 9);
  expect(ranks.get("d")).toBeCloseTo(ranks.get("c") ?? -1, 12);
});

it("sends twice as much along two parallel relations", () => {
  const ranks = measurePagerank(graphOf("a>b a>b a>c b>a c>a"));
  const start = 0.15 / 3;
  const [a = 0, b = 0, c = 0] = ["a", "b", "c"].map((id) => ranks.get(id));
  expect([b, c]).toEqual([
    expect.closeTo(start + 0.85 * a * (2 / 3), 8),
    expect.closeTo(start + 0.85 * a * (1 / 3), 8),
  ]);
});

it("has nothing to say of nothing", () => {
  expect(measurePagerank({ ids: [], edges: [] })).toEqual(new Map());
});
