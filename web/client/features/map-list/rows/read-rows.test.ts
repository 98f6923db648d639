import { expect, it } from "vitest";
import { parkParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { addLines } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { disconnectParts } from "../../../../../graph/maps/editing/parts/delete-parts.ts";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../../graph/maps/editing/new-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { createRowMarker } from "./mark-rows.ts";
import { type ListRow, type PartRow, readRows } from "./read-rows.ts";

const LINES = [
  "War | causes | displacement",
  "War | causes | poverty",
  "Aid",
  "Hope",
  "aid law | limits | war",
];
const whole = addLines(createMap({ language: "en" }), LINES.join("\n")).map;
const idOf = (map: ConceptMap, label: string): string =>
  map.concepts.find((concept) => concept.label === label)?.id ?? "";
const map = parkParts(whole, [idOf(whole, "Hope")]);

it("lists what is said in the order of the map, then what is joined to nothing, then what is parked", () => {
  expect(readRows(map, "map").rows.map(toText)).toEqual([
    "1 War causes displacement",
    "2 War causes poverty",
    "3 aid law limits War",
    "# alone 1",
    "Aid",
    "# parked 1",
    "Hope (parked)",
  ]);
});

it("lists every concept with what is said of it, when it is asked to", () => {
  expect(readRows(map, "concept").rows.map(toText)).toEqual([
    "War",
    "1 War causes displacement",
    "2 War causes poverty",
    "displacement",
    "poverty",
    "Aid",
    "Hope (parked)",
    "aid law",
    "3 aid law limits War",
  ]);
});

it("lists a phrase that has lost one side as unfinished", () => {
  const cut = disconnectParts(map, map.phrases[1]?.id ?? "", idOf(map, "aid law"));
  expect(readRows(cut, "map").rows.map(toText)).toContain("# unfinished 1");
  expect(readRows(cut, "map").rows.map(toText)).toContain("… limits War");
});

it("names propositions that join two branches", () => {
  const lines = ["a | has | b", "a | has | c", "b | has | d", "d | needs | c"].join("\n");
  const { rows, crossLinks } = readRows(addLines(createMap({ language: "en" }), lines).map, "map");
  const crossed = rows.filter((row) => row.kind === "proposition" && row.isCrossLink);
  expect(crossed.map(toText)).toEqual(["4 d needs c"]);
  expect(crossLinks).toBe(1);
});

it("reads 2,000 propositions in a moment", () => {
  const concepts = Array.from({ length: 600 }, (_, n) =>
    createConcept({ id: `c${n}`, label: `c${n}` }),
  );
  const phrases = Array.from({ length: 2000 }, (_, n) => {
    const [from, to] = [`c${n % 600}`, `c${(n * 7 + 1) % 600}`];
    return createPhrase({ id: `p${n}`, text: "leads to", sources: [from], targets: [to] });
  });
  const large = { ...createMap({ language: "en" }), concepts, phrases };
  const start = performance.now();
  expect(readRows(large, "map").propositions).toBe(2000);
  expect(performance.now() - start).toBeLessThan(500);
});

const marked = (ids: readonly string[]): string[] => {
  const isMarked = createRowMarker(map, new Set(ids));
  return readRows(map, "map")
    .rows.filter((row): row is PartRow => row.kind !== "heading")
    .filter(isMarked)
    .map(toText);
};

it("a selected concept marks the sentences that it is in", () => {
  expect(marked([idOf(map, "War")])).toEqual([
    "1 War causes displacement",
    "2 War causes poverty",
    "3 aid law limits War",
  ]);
  expect(marked([idOf(map, "Aid")])).toEqual(["Aid"]);
});

it("a selected phrase marks all its sentences, and with its ends only the one between them", () => {
  const phrase = map.phrases[0]?.id ?? "";
  expect(marked([phrase])).toHaveLength(2);
  expect(marked([phrase, idOf(map, "War"), idOf(map, "poverty")])).toEqual([
    "2 War causes poverty",
  ]);
});

function toText(row: ListRow): string {
  if (row.kind === "heading") return `# ${row.section} ${row.count}`;
  if (row.kind === "concept") return row.concept.label + (row.isParked ? " (parked)" : "");
  if (row.kind === "phrase") {
    return `${namesOf(row.sources)} ${row.phrase.text} ${namesOf(row.targets)}`;
  }
  const { source, phrase, target } = row.proposition;
  return `${row.number} ${source.label} ${phrase.text} ${target.label}`;
}

function namesOf(concepts: readonly { readonly label: string }[]): string {
  return concepts.map(({ label }) => label).join() || "…";
}
