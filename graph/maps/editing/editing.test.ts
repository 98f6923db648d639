import { describe, expect, it } from "vitest";
import type { ConceptMap } from "../../model/concept-map.ts";
import { MAP_LIMITS } from "../../model/map-limits.ts";
import { mapOfLines } from "../golden-maps.ts";
import { moveParts, parkParts, placeParts } from "./arranging/place-parts.ts";
import { checkEdit } from "./check-edit.ts";
import { countChanges } from "./count-changes.ts";
import { crossLinksOf } from "./cross-links-of.ts";
import { findParts } from "./find-parts.ts";
import { hasSameContent } from "./has-same-content.ts";
import { addProposition } from "./joining/add-proposition.ts";
import { connectParts } from "./joining/connect-parts.ts";
import { reversePhrase } from "./joining/reshape-phrases.ts";
import { NO_RULES } from "./map-rules.ts";
import { addConcept } from "./parts/add-concept.ts";
import { reword, setColor, setEvidence, setHeading, setNote } from "./parts/change-parts.ts";
import { deleteParts } from "./parts/delete-parts.ts";
import { changeGroup, makeGroup } from "./parts/group-concepts.ts";

const MAP = mapOfLines(["a | drives | b", "c"]);
const long = (length: number): string => "x".repeat(length);

function check(after: ConceptMap, rules: Partial<typeof NO_RULES> = {}) {
  return checkEdit(MAP, after, { ...NO_RULES, ...rules });
}

describe("checkEdit", () => {
  it("holds every list and text to its bound, and says which", () => {
    const full = mapOfLines(Array.from({ length: 1000 }, (_, index) => `${index}`));
    expect(checkEdit(full, addConcept(full, {}).map, NO_RULES)).toEqual({
      code: "limit-concepts",
      limit: 1000,
    });
    const grouped = makeGroup(MAP, ["c1"], "g");
    const phrases = MAP.phrases.map((phrase) => ({
      ...phrase,
      targets: Array.from({ length: 101 }, (_, index) => `t${index}`),
    }));
    const works = Array.from({ length: 51 }, (_, index) => `w${index}`);
    const { words, title, question, note, evidence } = MAP_LIMITS;
    expect([
      check(reword(MAP, "c1", long(301))),
      check(setHeading(MAP, { title: long(201) })),
      check(setHeading(MAP, { focusQuestion: long(501) })),
      check(changeGroup(grouped.map, grouped.made[0] ?? "", { label: long(301) })),
      check(setNote(MAP, "p1", long(4001))),
      check({ ...MAP, phrases }),
      check(setEvidence(MAP, "p1", { works })),
      check(setEvidence(MAP, "p1", { claims: works })),
    ]).toEqual([
      { code: "limit-words", limit: words },
      { code: "limit-words", limit: title },
      { code: "limit-words", limit: question },
      { code: "limit-words", limit: words },
      { code: "limit-note", limit: note },
      { code: "limit-ends", limit: 100 },
      { code: "limit-evidence", limit: evidence },
      { code: "limit-evidence", limit: evidence },
    ]);
  });

  it("lets a map that is beyond its bounds become smaller", () => {
    const beyond = mapOfLines(Array.from({ length: 1002 }, (_, index) => `${index}`));
    expect(checkEdit(beyond, deleteParts(beyond, ["c1"]), NO_RULES)).toBeNull();
  });

  it("lets given parts be moved, parked, joined and coloured, not reworded or deleted", () => {
    const rules = { fixed: new Set(["c1", "p1"]) };
    const place = new Map([["c1", { x: 1, y: 2 }]]);
    for (const after of [
      placeParts(MAP, place),
      parkParts(MAP, ["c1", "p1"]),
      connectParts(MAP, "c3", "p1").map,
      setColor(MAP, ["c1"], "leaf"),
      reword(MAP, "c2", "mine"),
      deleteParts(MAP, ["c3"]),
    ])
      expect(check(after, rules)).toBeNull();
    expect(check(reword(MAP, "p1", "mine"), rules)).toEqual({ code: "fixed" });
    expect(check(deleteParts(MAP, ["c1"]), rules)).toEqual({ code: "fixed" });
    // The phrase would go with its last target.
    expect(check(deleteParts(MAP, ["c2"]), rules)).toEqual({ code: "fixed" });
    expect(check(deleteParts(MAP, ["c2"], rules.fixed), rules)).toBeNull();
  });

  it("lets only the words of a phrase change where they are what is asked", () => {
    const rules = { fixedEnds: new Set(["p1"]) };
    expect(check(reword(MAP, "p1", "mine"), rules)).toBeNull();
    expect(check(reversePhrase(MAP, "p1"), rules)).toEqual({ code: "fixed-ends" });
    expect(check(connectParts(MAP, "c3", "p1").map, rules)).toEqual({ code: "fixed-ends" });
    expect(check(deleteParts(MAP, ["p1"]), rules)).toEqual({ code: "fixed-ends" });
  });

  it("refuses concepts and phrases of one's own where they are not wanted", () => {
    const phrase = { source: { id: "c1" }, phrase: "mine", target: { id: "c3" } };
    const joined = addProposition(MAP, phrase).map;
    expect(check(addConcept(MAP, {}).map, { ownConcepts: false })).toEqual({
      code: "own-concepts",
    });
    expect(check(joined, { ownPhrases: false })).toEqual({ code: "own-phrases" });
    expect(check(joined, { ownConcepts: false })).toBeNull();
  });
});

describe("findParts", () => {
  it("finds by beginnings of words, whatever their case, marks and order, in notes too", () => {
    const map = setNote(mapOfLines(["Forced migration | drives | Crisis", "з’їзд"]), "c2", "éxile");
    expect(findParts(map, "migr forc")).toEqual(["c1"]);
    expect(findParts(map, "DRIV")).toEqual(["p1"]);
    expect(findParts(map, "exile")).toEqual(["c2"]);
    expect(findParts(map, "З'ЇЗД")).toEqual(["c3"]);
    expect(findParts(map, " ")).toEqual([]);
    expect(findParts(map, "igration")).toEqual([]);
  });
});

describe("countChanges", () => {
  it("counts what was added, removed, reworded, moved and annotated", () => {
    let map = addProposition(MAP, {
      source: { id: "c1" },
      phrase: "drives",
      target: { label: "d" },
    }).map;
    map = reword(setColor(parkParts(map, ["c1"]), ["p1"], "leaf"), "c2", "B");
    map = deleteParts(map, ["c3"]);
    expect(countChanges(MAP, map)).toEqual({
      concepts: { added: 1, removed: 1, reworded: 1 },
      phrases: { added: 0, removed: 0, reworded: 0 },
      propositions: { added: 1, removed: 0 },
      moved: 1,
      annotated: 1,
    });
  });

  it("counts nothing between a map and itself", () => {
    const { moved, annotated, propositions } = countChanges(MAP, structuredClone(MAP));
    expect([moved, annotated, propositions]).toEqual([0, 0, { added: 0, removed: 0 }]);
  });
});

describe("hasSameContent", () => {
  it("passes over the revision and the order of keys, and nothing else", () => {
    const copy = structuredClone({ ...MAP, revision: 7 });
    const turned = Object.fromEntries(Object.entries(copy).toReversed()) as ConceptMap;
    expect(hasSameContent(MAP, turned)).toBe(true);
    expect(hasSameContent(MAP, setColor(copy, ["p1"], "leaf"))).toBe(false);
    expect(hasSameContent(MAP, { ...copy, parkingLot: ["c1"] })).toBe(false);
  });
});

describe("crossLinksOf", () => {
  const map = mapOfLines([
    "top | has | a",
    "top | has too | b",
    "a | has | a1",
    "b | has | b1",
    "a1 | meets | b1",
  ]);

  it("names the propositions that join branches, and their phrases", () => {
    const { propositions, phrases } = crossLinksOf(map);
    expect([[...propositions], [...phrases]]).toEqual([["p5:c4:c5"], ["p5"]]);
  });

  it("keeps its answer while nothing is joined otherwise, and not longer", () => {
    const first = crossLinksOf(map);
    const placed = placeParts(map, new Map([["c1", { x: 0, y: 0 }]]));
    expect(crossLinksOf(moveParts(placed, ["c1"], { x: 5, y: 5 }))).toBe(first);
    expect(crossLinksOf(deleteParts(map, ["p5"])).phrases.size).toBe(0);
  });
});
