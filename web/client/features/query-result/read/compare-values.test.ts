import { expect, it } from "vitest";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import { orderRows } from "./compare-values.ts";
import { readColumns } from "./read-columns.ts";
import type { GateValue } from "./read-value.ts";
import { toResultLibrary } from "./result-library.ts";

const library = toResultLibrary(resultWorld);

function sorted(values: readonly GateValue[], language: Language = "en", isDescending = false) {
  const rows = values.map((value) => [value]);
  const roles = readColumns(["c"], rows, library);
  const order = orderRows({ rows, roles, library, language }, { column: 0, isDescending });
  return order.map((index) => values[index]);
}

const node = (id: string): GateValue => ({ $node: { id, labels: ["Entity"], properties: {} } });

it("numbers are ordered as numbers, also beyond 2^53", () => {
  const large = { $int: "9007199254740993" };
  expect(sorted([10, 9, large, -1.5])).toEqual([-1.5, 9, 10, large]);
});

it("nothing comes last, upwards and downwards", () => {
  expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
  expect(sorted([null, 2, 1], "en", true)).toEqual([2, 1, null]);
});

it("Ukrainian letters have the order of the alphabet, and numbers in texts count", () => {
  expect(sorted(["Ґанок", "Їжак", "Інше", "Гора", "Яблуко"], "uk")).toEqual([
    "Гора",
    "Ґанок",
    "Інше",
    "Їжак",
    "Яблуко",
  ]);
  expect(sorted(["c10", "c9"])).toEqual(["c9", "c10"]);
});

it("ids of entities and the entities themselves are ordered by their names in the reader's language", () => {
  expect(sorted(["tpd", "eu", "right-to-work"])).toEqual(["eu", "right-to-work", "tpd"]);
  expect(sorted(["eu", "tpd"], "uk")).toEqual(["tpd", "eu"]);
  expect(sorted([node("tpd"), node("eu")])).toEqual([node("eu"), node("tpd")]);
});

it("equal values keep the order of the answer", () => {
  const rows = [["b"], ["a"], ["b"]];
  const source = { rows, roles: ["values" as const], library, language: "en" as const };
  expect(orderRows(source, { column: 0, isDescending: false })).toEqual([1, 0, 2]);
  expect(orderRows(source, { column: 0, isDescending: true })).toEqual([0, 2, 1]);
});
