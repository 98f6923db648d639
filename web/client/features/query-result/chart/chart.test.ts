import { describe, expect, it } from "vitest";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import { readColumns } from "../read/read-columns.ts";
import type { GateValue } from "../read/read-value.ts";
import { toResultLibrary } from "../read/result-library.ts";
import { MOST_BARS, toChartData } from "./chart-points.ts";
import { chooseChart, fitChoice, readChartColumns, ROW_COUNT } from "./choose-chart.ts";
import { writeChartSvg } from "./draw-chart.ts";
import { layOutChart } from "./lay-out-chart.ts";

const library = toResultLibrary(resultWorld);
const sourceOf = (columns: string[], rows: GateValue[][]) => ({
  columns,
  rows,
  roles: readColumns(columns, rows, library),
});
const plain = (value: GateValue) => String(value);

describe("the chart that suits", () => {
  it("is bars for names and numbers", () => {
    const source = sourceOf(
      ["kind", "many"],
      [
        ["Actor", 3],
        ["Right", 1],
      ],
    );
    expect(chooseChart(source)).toEqual({ kind: "bar", x: 0, y: 1 });
  });

  it("is a line for dates or years and numbers", () => {
    const dated = sourceOf(
      ["many", "date"],
      [
        [3, "2014"],
        [1, "2022-03"],
      ],
    );
    expect(chooseChart(dated)).toEqual({ kind: "line", x: 1, y: 0 });
    const years = sourceOf(
      ["year", "many"],
      [
        [2014, 3],
        [2022, 1],
      ],
    );
    expect(chooseChart(years)).toEqual({ kind: "line", x: 0, y: 1 });
  });

  it("is points for two numbers without a name", () => {
    const source = sourceOf(
      ["words", "claims"],
      [
        [10, 3],
        [20, 1],
      ],
    );
    expect(chooseChart(source)).toEqual({ kind: "scatter", x: 0, y: 1 });
  });

  it("counts rows where values repeat, and is none where nothing does", () => {
    expect(chooseChart(sourceOf(["kind"], [["Actor"], ["Actor"], ["Right"]]))).toEqual({
      kind: "bar",
      x: 0,
      y: ROW_COUNT,
    });
    expect(chooseChart(sourceOf(["name"], [["A"], ["B"]]))).toBeNull();
    expect(chooseChart(sourceOf(["many"], [[1]]))).toBeNull();
  });

  it("stays possible when its kind is changed", () => {
    const columns = readChartColumns(
      sourceOf(
        ["kind", "a", "b"],
        [
          ["Actor", 3, 1],
          ["Right", 1, 2],
        ],
      ),
    );
    expect(fitChoice({ kind: "scatter", x: 0, y: 1 }, columns)).toEqual({
      kind: "scatter",
      x: 2,
      y: 1,
    });
    const one = readChartColumns(
      sourceOf(
        ["kind", "a"],
        [
          ["Actor", 3],
          ["Right", 1],
        ],
      ),
    );
    expect(fitChoice({ kind: "scatter", x: 0, y: 1 }, one)).toBeNull();
  });
});

describe("what is drawn", () => {
  it("leaves out rows without a value, and says how many", () => {
    const source = sourceOf(
      ["name", "many"],
      [
        ["A", 1],
        ["B", null],
        ["C", 2],
      ],
    );
    const data = toChartData(source, { kind: "bar", x: 0, y: 1 }, plain);
    expect(data.points.map(({ name, y }) => [name, y])).toEqual([
      ["A", 1],
      ["C", 2],
    ]);
    expect(data.skipped).toBe(1);
  });

  it("counts rows by value, the most frequent first, without skipping any", () => {
    const source = sourceOf(["kind"], [["Right"], ["Actor"], ["Actor"]]);
    const data = toChartData(source, { kind: "bar", x: 0, y: ROW_COUNT }, plain);
    expect(data).toMatchObject({ skipped: 0, left: 0 });
    expect(data.points.map(({ name, y }) => [name, y])).toEqual([
      ["Actor", 2],
      ["Right", 1],
    ]);
  });

  it("has no more bars than can be told apart, and says what is left", () => {
    const rows = Array.from({ length: MOST_BARS + 5 }, (_, index): GateValue[] => [
      `n${index}`,
      index,
    ]);
    const data = toChartData(sourceOf(["name", "many"], rows), { kind: "bar", x: 0, y: 1 }, plain);
    expect([data.points.length, data.left]).toEqual([MOST_BARS, 5]);
  });

  it("orders a line by its dates and places months within the year", () => {
    const source = sourceOf(
      ["date", "n"],
      [
        ["2022-07", 1],
        ["2014", 2],
      ],
    );
    const { points } = toChartData(source, { kind: "line", x: 0, y: 1 }, plain);
    expect(points.map(({ x }) => x)).toEqual([2014, 2022.5]);
  });

  it("stays on its page, also with negative numbers, and one value alone", () => {
    const page = { width: 600, names: { x: "x", y: "y" }, format: String, formatX: String };
    const points = [
      { name: "A", x: 1, y: -5 },
      { name: "B", x: 2, y: 10 },
    ];
    const charts = (["bar", "line", "scatter"] as const).flatMap((kind) =>
      [points, points.slice(0, 1)].map((drawn) => layOutChart({ ...page, kind, points: drawn })),
    );
    const places = charts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => ("x" in shape ? [shape.x] : [])),
    );
    expect(places.filter((x) => !(x >= 0 && x <= page.width))).toEqual([]);
  });

  it("is written as SVG in which a hostile name is text", () => {
    const hostile = `</text><script>alert(1)</script>"&`;
    const points = [{ name: hostile, x: null, y: 1 }];
    const page = { width: 600, names: { x: hostile, y: hostile }, format: String, formatX: String };
    const colors = {
      value: "#1",
      grid: "#2",
      axis: "#3",
      ink: "#4",
      quiet: "#5",
      ground: "#6",
      font: "Inter",
    };
    const chart = layOutChart({ ...page, kind: "bar", points });
    const svg = writeChartSvg(chart, { title: hostile, citation: hostile }, colors);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
  });
});
