import { expect, it } from "vitest";
import { toSpreadsheet } from "./to-spreadsheet.ts";

it("a table on the clipboard has a tab between cells and a line for each row", () => {
  expect(
    toSpreadsheet([
      ["a", "b"],
      ["1", "2"],
    ]),
  ).toBe("a\tb\n1\t2");
});

it("a cell cannot break out of its place", () => {
  expect(toSpreadsheet([["two\nlines", "with\ttab"]])).toBe("two lines\twith tab");
});

it("a cell that a spreadsheet would run as a formula is text, and a negative number stays one", () => {
  expect(toSpreadsheet([["=HYPERLINK(1)", "+1-2", "@a", "-5,5"]])).toBe(
    "'=HYPERLINK(1)\t'+1-2\t'@a\t-5,5",
  );
});
