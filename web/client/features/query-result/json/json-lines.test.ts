import { expect, it } from "vitest";
import { partsOf, toJsonText } from "./json-lines.ts";

it("every line is whole, whatever its parts are", () => {
  const text = toJsonText(
    ["a", "b"],
    [
      ['x: "1", {', -1.5e30],
      [true, [null, { k: "v" }]],
    ],
  );
  for (const line of text.split("\n"))
    expect(
      partsOf(line)
        .map((part) => part.text)
        .join(""),
    ).toBe(line);
});

it("keys are told from texts, and numbers from words", () => {
  const kinds = partsOf('    "a": ["b", 12, null],').filter(({ kind }) => kind !== "mark");
  expect(kinds).toEqual([
    { text: '"a"', kind: "key" },
    { text: '"b"', kind: "text" },
    { text: "12", kind: "number" },
    { text: "null", kind: "word" },
  ]);
});
