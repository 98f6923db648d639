import { describe, expect, it } from "vitest";
import { conceptMapSchema, type ConceptMap } from "../../../model/concept-map.ts";
import { createMapKeys, NO_SAME_WORDS } from "../../create-map-keys.ts";
import { mapOfLines } from "../../golden-maps.ts";
import { propositionsOf } from "../../propositions-of.ts";
import type { EditRefusal, EditRefused } from "../map-edit.ts";
import { addLines, addProposition } from "./add-proposition.ts";
import { connectParts, connectToNew } from "./connect-parts.ts";
import { insertScene } from "./insert-scene.ts";
import { mergeConcepts } from "./merge-concepts.ts";
import {
  removeProposition,
  repointProposition,
  reversePhrase,
  splitProposition,
  toPropositionEnds,
} from "./reshape-phrases.ts";

const MAP = mapOfLines(["a | drives | b", "c", "d"]);
const JOINED: ConceptMap = {
  ...MAP,
  phrases: MAP.phrases.map((phrase) => ({
    ...phrase,
    sources: ["c1", "c3"],
    targets: ["c2", "c4"],
    works: ["w"],
  })),
};

function sentencesOf(map: ConceptMap): readonly string[] {
  expect(conceptMapSchema.safeParse(map).error).toBeUndefined();
  return propositionsOf(map)
    .map(({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`)
    .toSorted();
}

function refusalOf(edit: () => unknown): EditRefusal | null {
  try {
    edit();
    return null;
  } catch (error) {
    return (error as EditRefused).refusal;
  }
}

function add(source: string, phrase: string, target: string) {
  return addProposition(MAP, { source: { label: source }, phrase, target: { label: target } });
}

describe("connectParts", () => {
  it("puts an empty phrase between two concepts, in the middle, and takes them from the parking lot", () => {
    const places = [
      { x: 0, y: 0 },
      { x: 100, y: 50 },
    ];
    const concepts = MAP.concepts.map((concept, index) => ({
      ...concept,
      position: places[index - 2] ?? null,
    }));
    const { map, made } = connectParts({ ...MAP, concepts, parkingLot: ["c3"] }, "c3", "c4");
    expect(map.phrases.at(-1)).toMatchObject({
      id: made[0],
      text: "",
      sources: ["c3"],
      targets: ["c4"],
      position: { x: 50, y: 25 },
    });
    expect(map.parkingLot).toEqual([]);
  });

  it("gives a phrase one more source or target, once", () => {
    const more = connectParts(connectParts(MAP, "c3", "p1").map, "p1", "c4").map;
    expect(sentencesOf(more)).toEqual(["a drives b", "a drives d", "c drives b", "c drives d"]);
    expect(connectParts(more, "c3", "p1").map).toBe(more);
  });

  it("refuses phrase to phrase, and a concept to itself, directly and over a phrase", () => {
    expect(refusalOf(() => connectParts(MAP, "p1", "p1"))).toEqual({ code: "phrase-to-phrase" });
    expect(refusalOf(() => connectParts(MAP, "c1", "c1"))).toEqual({ code: "to-itself" });
    expect(refusalOf(() => connectParts(MAP, "c2", "p1"))).toEqual({ code: "to-itself" });
  });

  it("makes phrase and concept in one gesture, and a further target from a phrase", () => {
    const { map, made } = connectToNew(MAP, "c1", { at: { x: 5, y: 6 }, label: "e" });
    expect(sentencesOf(map)).toEqual(["a  e", "a drives b"]);
    expect(made).toEqual([map.phrases.at(-1)?.id, map.concepts.at(-1)?.id]);
    const third = connectToNew(MAP, "p1", { at: null, label: "f" }).map;
    expect(sentencesOf(third)).toEqual(["a drives b", "a drives f"]);
    expect(connectToNew(MAP, "nobody", { at: null }).map).toBe(MAP);
  });
});

describe("addProposition", () => {
  it("uses a concept again that is folded alike, and its phrase for one more target", () => {
    const { map, made } = add(" A ", "Drives", "E");
    expect(map.phrases).toHaveLength(1);
    expect(sentencesOf(map)).toEqual(["a drives E", "a drives b"]);
    expect(made).toEqual([map.concepts.at(-1)?.id]);
  });

  it("makes a new phrase for other words, without words, and from a phrase that others share", () => {
    expect(add("a", "feeds", "d").map.phrases).toHaveLength(2);
    expect(
      addProposition(add("a", "", "d").map, {
        source: { id: "c1" },
        phrase: "",
        target: { id: "c3" },
      }).map.phrases,
    ).toHaveLength(3);
    const shared = addProposition(JOINED, {
      source: { id: "c1" },
      phrase: "drives",
      target: { label: "e" },
    });
    expect(sentencesOf(shared.map)).not.toContain("c drives e");
    expect(sentencesOf(shared.map)).toContain("a drives e");
  });

  it("counts as the same what the keys say, and says nothing twice", () => {
    const keys = createMapKeys({ ...NO_SAME_WORDS, concepts: [["a", "alpha"]] });
    const said = { source: { label: "Alpha" }, phrase: "drives", target: { id: "c2" } };
    expect(addProposition(MAP, said, keys).map).toBe(MAP);
    expect(refusalOf(() => add("a", "drives", "A"))).toEqual({ code: "to-itself" });
  });
});

describe("addLines", () => {
  it("reads bars and tabs, and concepts alone", () => {
    const { map } = addLines(MAP, "A | feeds | e\nB\tlimits\tE\n\nf\n");
    expect(sentencesOf(map)).toEqual(["a drives b", "a feeds e", "b limits e"]);
    expect(map.concepts.at(-1)?.label).toBe("f");
  });

  it("names the line that it cannot read, and changes nothing", () => {
    expect(refusalOf(() => addLines(MAP, "a | b | c\na | b"))).toEqual({ code: "line", line: 2 });
    expect(refusalOf(() => addLines(MAP, "a | b |"))).toEqual({ code: "line", line: 1 });
  });
});

describe("propositions of phrases with several ends", () => {
  const ends = toPropositionEnds("p1:c1:c2");

  it("takes one out and keeps all the others", () => {
    const { map } = removeProposition(JOINED, ends);
    expect(sentencesOf(map)).toEqual(["a drives d", "c drives b", "c drives d"]);
  });

  it("takes the phrase with its last proposition, unless it was given", () => {
    expect(removeProposition(MAP, ends).map.phrases).toEqual([]);
    const kept = removeProposition(MAP, ends, new Set(["p1"])).map;
    expect(kept.phrases[0]).toMatchObject({ id: "p1", sources: [], targets: [] });
  });

  it("narrows the one side that has several", () => {
    const wide = connectParts(MAP, "p1", "c4").map;
    const { map } = removeProposition(wide, ends);
    expect(map.phrases.map(({ id, targets }) => ({ id, targets }))).toEqual([
      { id: "p1", targets: ["c4"] },
    ]);
    expect(removeProposition(map, ends).map).toBe(map);
  });

  it("splits one off with words and evidence, and leaves a phrase of one as it is", () => {
    const { map, made } = splitProposition(JOINED, ends);
    expect(sentencesOf(map)).toEqual(sentencesOf(JOINED));
    const own = map.phrases.find(({ id }) => id === made[0]);
    expect(own).toMatchObject({ sources: ["c1"], targets: ["c2"], works: ["w"], text: "drives" });
    expect(splitProposition(MAP, ends).map).toBe(MAP);
  });

  it("leads one elsewhere, to a known or a new concept, and not the others", () => {
    const { map } = repointProposition(JOINED, ends, { target: { label: "E" } });
    expect(sentencesOf(map)).toEqual(["a drives E", "a drives d", "c drives b", "c drives d"]);
    const known = repointProposition(MAP, ends, { source: { label: "C" } }).map;
    expect(sentencesOf(known)).toEqual(["c drives b"]);
    expect(known.phrases[0]?.id).toBe("p1");
    const stale = { ...ends, source: "c4" };
    expect(repointProposition(MAP, stale, { target: { id: "c3" } }).map).toBe(MAP);
  });

  it("turns a phrase round with all its ends", () => {
    expect(sentencesOf(reversePhrase(JOINED, "p1"))).toEqual([
      "b drives a",
      "b drives c",
      "d drives a",
      "d drives c",
    ]);
  });
});

describe("mergeConcepts", () => {
  it("leads all lines to the one that stays, and leaves out what would lead from it to itself", () => {
    const map = mapOfLines(["a | drives | b", "b | limits | c", "c | ends | a", "c | feeds | b"]);
    const noted = map.concepts.map((concept) => ({ ...concept, note: concept.label }));
    const merged = mergeConcepts({ ...map, concepts: noted }, "c1", "c2");
    expect(sentencesOf(merged)).toEqual(["a limits c", "c ends a", "c feeds a"]);
    expect(merged.concepts[0]?.note).toBe("a\n\nb");
    expect(mergeConcepts(map, "c1", "c1")).toBe(map);
  });

  it("keeps the other ends of a phrase between the two", () => {
    expect(sentencesOf(mergeConcepts(JOINED, "c1", "c2"))).toEqual(["a drives d", "c drives d"]);
  });
});

describe("insertScene", () => {
  const relation = { source: "war", target: "flight", claim: "k1", works: ["w1"] };
  const scene = {
    concepts: [
      { id: "war", label: "A" },
      { id: "flight", label: "Flight" },
      { id: "exile", label: "Exile" },
    ],
    relations: [
      { ...relation, phrase: "causes" },
      { ...relation, phrase: "Causes", target: "exile", claim: "k2" },
      { ...relation, phrase: "causes", target: "elsewhere" },
    ],
  };

  it("links what the map has, joins relations that say the same of one source, and keeps their evidence", () => {
    const { map, made } = insertScene(MAP, scene);
    expect(sentencesOf(map)).toEqual(["a causes Exile", "a causes Flight", "a drives b"]);
    expect(map.concepts[0]?.entity).toBe("war");
    expect(map.phrases.at(-1)).toMatchObject({ claims: ["k1", "k2"], works: ["w1"] });
    expect(made).toHaveLength(3);
  });

  it("inserts nothing twice", () => {
    const { map } = insertScene(MAP, scene);
    const again = insertScene(map, scene);
    expect([again.map, again.made]).toEqual([map, []]);
  });
});
