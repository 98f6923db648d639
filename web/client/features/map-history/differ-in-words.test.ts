import { expect, it } from "vitest";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { differInWords } from "./differ-in-words.ts";

it("names the propositions that came and went, as sentences", () => {
  const then = mapOfLines(["war | causes | flight", "flight | needs | shelter"]);
  const now = mapOfLines(["war | causes | flight", "flight | needs | protection"]);
  expect(differInWords(then, now)).toEqual({
    added: ["flight needs protection"],
    gone: ["flight needs shelter"],
  });
});

it("leaves a gap where there are no words yet", () => {
  const now = mapOfLines(["war |  | flight"]);
  expect(differInWords(mapOfLines([]), now).added).toEqual(["war … flight"]);
});
