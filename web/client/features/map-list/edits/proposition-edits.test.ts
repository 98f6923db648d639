import { expect, it } from "vitest";
import { addLines } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { toPropositionEnds } from "../../../../../graph/maps/editing/joining/reshape-phrases.ts";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../../graph/maps/editing/new-parts.ts";
import { NO_RULES } from "../../../../../graph/maps/editing/map-rules.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { addChosen, missingField } from "./add-chosen.ts";
import {
  countPropositions,
  countUses,
  followProposition,
  leadElsewhere,
  swapEnds,
} from "./change-proposition.ts";
import { exchangeGiven, findGiven, givenPhrases, keptPhrases, takeOut } from "./given-phrases.ts";

const empty = createMap({ language: "en" });
const fan = addLines(empty, "War | causes | flight\nWar | causes | need").map;
const read = (map: ConceptMap): string[] =>
  propositionsOf(map).map(
    ({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`,
  );
const endsOf = (map: ConceptMap, index: number) =>
  toPropositionEnds(propositionsOf(map)[index]?.id ?? "");

it("three filled fields make a proposition of known and new concepts", () => {
  const draft = { source: { text: "war" }, phrase: " ends in ", target: { text: "Peace" } };
  const { map } = addChosen(fan, draft, false);
  expect(read(map)).toEqual(["War causes flight", "War causes need", "War ends in Peace"]);
});

it("an entity of the atlas comes with its link, and once", () => {
  const aid = { text: "Legal aid", entity: "legal-aid" };
  const first = addChosen(
    fan,
    { source: aid, phrase: "helps in", target: { text: "flight" } },
    false,
  );
  const second = addChosen(
    first.map,
    { source: aid, phrase: "meets", target: { text: "need" } },
    false,
  );
  const linked = second.map.concepts.filter(({ entity }) => entity === "legal-aid");
  expect(linked.map(({ label }) => label)).toEqual(["Legal aid"]);
  expect(read(second.map).slice(2)).toEqual(["Legal aid helps in flight", "Legal aid meets need"]);
});

it("a first field alone adds a concept; a phrase without an end is asked for it", () => {
  const alone = { source: { text: "Hope" }, phrase: "", target: { text: "" } };
  expect(missingField(alone)).toBeNull();
  expect(addChosen(fan, alone, false).map.concepts.map(({ label }) => label)).toContain("Hope");
  expect(missingField({ ...alone, phrase: "helps" })).toBe("target");
  expect(missingField({ ...alone, source: { text: " " } })).toBe("source");
});

it("swapping and leading elsewhere change one sentence and leave the other of the same phrase", () => {
  const ends = endsOf(fan, 0);
  expect(countPropositions(fan, ends.phrase)).toBe(2);
  expect(read(swapEnds(fan, ends).map).toSorted()).toEqual([
    "War causes need",
    "flight causes War",
  ]);
  const led = leadElsewhere(fan, ends, { side: "target", end: { text: "fear" } });
  expect(read(led.map).toSorted()).toEqual(["War causes fear", "War causes need"]);
  const id = propositionsOf(fan)[0]?.id ?? "";
  expect(followProposition(fan, led.map, id)?.target.label).toBe("fear");
});

it("counts the sentences that a concept is in, also those of one phrase", () => {
  const counts = fan.concepts.map(({ label, id }) => [label, countUses(fan, id)]);
  expect(counts).toEqual([
    ["War", 2],
    ["flight", 1],
    ["need", 1],
  ]);
  expect(countUses(fan, "gone")).toBe(0);
});

const kit: ConceptMap = {
  ...empty,
  concepts: ["a", "b", "c"].map((id) => createConcept({ id, label: id.toUpperCase() })),
  phrases: ["p1", "p2"].map((id) => createPhrase({ id, text: "causes" })),
  parkingLot: ["a", "b", "c", "p1", "p2"],
};
const given = (source: string, target: string) => ({
  source: { text: "", id: source },
  phrase: "causes",
  target: { text: "", id: target },
});

it("a kit's phrases are used one by one, and how many are left is counted", () => {
  expect(givenPhrases(kit)).toEqual([{ text: "causes", total: 2, left: 2 }]);
  const { map } = addChosen(kit, given("a", "b"), true);
  expect(read(map)).toEqual(["A causes B"]);
  expect(givenPhrases(map)).toEqual([{ text: "causes", total: 2, left: 1 }]);
  expect(map.parkingLot).toEqual(["c", "p2"]);
});

it("a used phrase takes one more end of its own, and nothing else", () => {
  const once = addChosen(kit, given("a", "b"), true).map;
  const twice = addChosen(once, given("b", "c"), true).map;
  expect(read(twice)).toEqual(["A causes B", "B causes C"]);
  expect(findGiven(twice, "causes", { source: "a", target: "c" })?.id).toBe("p1");
  expect(findGiven(twice, "causes", { source: "c", target: "a" })).toBeUndefined();
  expect(addChosen(twice, given("c", "a"), true).map).toBe(twice);
});

it("a freed phrase of a kit waits in the parking lot again", () => {
  const joined = addChosen(kit, given("a", "b"), true).map;
  const kept = keptPhrases(joined, { ...NO_RULES, ownPhrases: false });
  const freed = takeOut(joined, endsOf(joined, 0), kept).map;
  expect(read(freed)).toEqual([]);
  expect(freed.phrases.map(({ id }) => id)).toEqual(["p1", "p2"]);
  expect(freed.parkingLot).toEqual(["c", "p2", "p1"]);
});

it("another given phrase takes the place of the one that was chosen", () => {
  const other = { ...kit, phrases: [...kit.phrases, createPhrase({ id: "p3", text: "limits" })] };
  const joined = addChosen(other, given("a", "b"), true).map;
  const changed = exchangeGiven(joined, endsOf(joined, 0), "limits").map;
  expect(read(changed)).toEqual(["A limits B"]);
  expect(changed.parkingLot).toContain("p1");
});
