import { expect, it } from "vitest";
import { readPaste } from "./read-paste.ts";

it("takes a line apart at its signs or tabs", () => {
  const parts = { source: "War", phrase: "causes", target: "flight" };
  expect(readPaste("War | causes | flight")).toEqual([parts]);
  expect(readPaste("War\tcauses\tflight\n")).toEqual([parts]);
  expect(readPaste("War | causes")).toEqual([{ ...parts, target: "" }]);
});

it("leaves plain words to their field, with the break at their end", () => {
  expect(readPaste("Right to work")).toBeNull();
  expect(readPaste("Right to work\n")).toBeNull();
  expect(readPaste(" \n")).toBeNull();
});

it("counts several lines, without the empty ones between", () => {
  expect(readPaste("War\r\n\r\nAid | meets | need\r\n")).toHaveLength(2);
});
