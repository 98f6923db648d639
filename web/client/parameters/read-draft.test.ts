import { expect, it } from "vitest";
import { readDraft } from "./read-draft.ts";

it("takes whole numbers within their bounds", () => {
  const few = { type: "INTEGER", range: { least: 1, most: 9 } } as const;
  expect(["3", " 9 ", "0", "10", "2.5", "three", ""].map((text) => readDraft(few, text))).toEqual([
    3,
    9,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(readDraft({ type: "INTEGER", range: null }, "-40")).toBe(-40);
});

it("takes dates at the precision known, and none that no calendar has", () => {
  const date = { type: "DATE", range: null } as const;
  const typed = ["1648", "2014-03", "2022-02-24", "2022-2", "2022-02-30", "2022-13", "soon"];
  expect(typed.map((text) => readDraft(date, text))).toEqual([
    "1648",
    "2014-03",
    "2022-02-24",
    null,
    null,
    null,
    null,
  ]);
});

it("takes a list with commas, and any text but none", () => {
  expect(readDraft({ type: "LIST", range: null }, "a, b,, c ")).toEqual(["a", "b", "c"]);
  const text = { type: "STRING", range: null } as const;
  expect([readDraft(text, " Düvell "), readDraft(text, " ")]).toEqual(["Düvell", null]);
});
