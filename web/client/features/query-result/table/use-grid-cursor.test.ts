import { expect, it } from "vitest";
import { fillWidth } from "./estimate-widths.ts";
import { stepFrom } from "./use-grid-cursor.ts";
import { moveColumn, nextSorting } from "./use-result-table.ts";

const size = { rows: 100, columns: 5, page: 10 };
const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

it("arrows go from cell to cell and stop at the edges; the head is above the first row", () => {
  expect(stepFrom({ row: 0, column: 1 }, press("ArrowUp"), size)).toEqual({ row: -1, column: 1 });
  expect(stepFrom({ row: -1, column: 0 }, press("ArrowLeft"), size)).toEqual({
    row: -1,
    column: 0,
  });
  expect(stepFrom({ row: 99, column: 4 }, press("ArrowDown"), size)).toEqual({
    row: 99,
    column: 4,
  });
});

it("pages, ends and corners are one key away", () => {
  expect(stepFrom({ row: 5, column: 2 }, press("PageDown"), size)?.row).toBe(15);
  expect(stepFrom({ row: 5, column: 2 }, press("End"), size)).toEqual({ row: 5, column: 4 });
  expect(stepFrom({ row: 5, column: 2 }, press("End", { ctrlKey: true }), size)).toEqual({
    row: 99,
    column: 4,
  });
});

it("keys with Shift or Alt are left to the columns, and letters to the page", () => {
  expect(stepFrom({ row: -1, column: 2 }, press("ArrowLeft", { shiftKey: true }), size)).toBeNull();
  expect(stepFrom({ row: -1, column: 2 }, press("ArrowLeft", { altKey: true }), size)).toBeNull();
  expect(stepFrom({ row: 0, column: 0 }, press("a"), size)).toBeNull();
});

it("a column is sorted upwards, downwards and not at all; numbers begin downwards", () => {
  const name = { name: "a", role: "values" as const };
  const once = nextSorting([], name);
  const twice = nextSorting(once, name);
  expect([once, twice, nextSorting(twice, name)]).toEqual([
    [{ id: "a", desc: false }],
    [{ id: "a", desc: true }],
    [],
  ]);
  expect(nextSorting([], { name: "n", role: "numbers" })).toEqual([{ id: "n", desc: true }]);
});

it("a column moves by one place and no farther than the edge", () => {
  expect(moveColumn(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(moveColumn(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
});

it("room that is left goes to texts and not to numbers", () => {
  expect(fillWidth([100, 300, 80], ["values", "values", "numbers"], 880)).toEqual([200, 600, 80]);
  expect(fillWidth([100, 300], ["values", "values"], 200)).toEqual([100, 300]);
});
