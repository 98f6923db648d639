import { expect, it } from "vitest";
import { graphOf } from "../../../test/fixtures/graph-of.ts";
import { toGraphKey } from "./graph-key.ts";

it("is equal for equal graphs", () => {
  expect(toGraphKey(graphOf("a>b b>c"))).toBe(toGraphKey(graphOf("a>b b>c")));
});

it("differs where an entity, a relation, its direction or a letter's place does", () => {
  const keys = ["a>b b>c", "a>b c>b", "a>b", "a>b b>c d", "ab>c b>c", "a>bc b>c"].map((text) =>
    toGraphKey(graphOf(text)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
