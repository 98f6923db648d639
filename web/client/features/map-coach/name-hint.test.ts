import { expect, it } from "vitest";
import { addLines } from "../../../../graph/maps/editing/joining/add-proposition.ts";
import { createMap } from "../../../../graph/maps/editing/new-parts.ts";
import { nameHint } from "./name-hint.ts";

const { map } = addLines(createMap({ language: "en" }), "War | ???? | flight\nWar | causes | need");
const [wordless, causes] = map.phrases.map(({ id }) => id);
const [war] = map.concepts.map(({ id }) => id);

it("names concepts and phrases by their words, and a line without words by its ends", () => {
  expect(nameHint(map, { about: [war ?? "", causes ?? ""] })).toEqual(["War", "causes"]);
  expect(nameHint(map, { about: [wordless ?? ""] })).toEqual(["War → flight"]);
});

it("names nothing where a hint is of the whole map or of parts that are gone", () => {
  expect(nameHint(map, { about: [] })).toEqual([]);
  expect(nameHint(map, { about: ["gone"] })).toEqual([]);
});
