import { expect, it } from "vitest";
import { findSameProblem, readSameLines, writeSameLines } from "./same-lines.ts";

it("groups of words are read from lines and written back", () => {
  const text = "EU = European Union =  Union\n\nflight=displacement";
  const same = [
    ["EU", "European Union", "Union"],
    ["flight", "displacement"],
  ];
  expect(readSameLines(text)).toEqual(same);
  expect(readSameLines(writeSameLines(same))).toEqual(same);
  expect(findSameProblem(text)).toBeNull();
});

it("a line that says nothing, or too much, is named", () => {
  expect(findSameProblem("a = b\n\nalone")).toEqual({ line: 3, is: "alone" });
  expect(findSameProblem("a = a =")).toEqual({ line: 1, is: "alone" });
  const words = Array.from({ length: 21 }, (_, index) => `w${index}`).join("=");
  expect(findSameProblem(words)).toEqual({ line: 1, is: "many" });
  expect(findSameProblem("a = b\n".repeat(101))).toEqual({ line: 101, is: "many" });
});
