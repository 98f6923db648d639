import { describe, expect, it } from "vitest";
import type { ConceptMap } from "../../model/concept-map.ts";
import { LANGUAGES } from "../../model/kinds.ts";
import { createMapKeys, NO_SAME_WORDS } from "../create-map-keys.ts";
import { GOAL_LINES, mapOfLines } from "../golden-maps.ts";
import { findHints } from "./find-hints.ts";
import { HINT_WORDS } from "./hint-words.ts";
import { HINT_KINDS } from "./hint.ts";
import { isVaguePhrase } from "./vague-phrases.ts";

const keys = createMapKeys({
  ...NO_SAME_WORDS,
  entities: [
    { id: "icrc", labels: ["International Committee of the Red Cross", "ICRC"] },
    { id: "eu", labels: ["European Union", "EU"] },
  ],
});

/** `kind id id count`, of a map whose focus question asks for nothing. */
function hintsFor(lines: readonly string[], changes: Partial<ConceptMap> = {}): readonly string[] {
  const map = mapOfLines(lines, { focusQuestion: "", ...changes });
  return findHints(map, keys).map(({ kind, about, count }) => [kind, ...about, count].join(" "));
}

const idsOf = (lines: readonly string[]): readonly string[] =>
  findHints(mapOfLines(lines, { focusQuestion: "" }), keys).map(({ id }) => id);

describe("findHints", () => {
  it("has nothing to say of a map that has just begun or that reads well", () => {
    expect(hintsFor([])).toEqual([]);
    const lines = [...GOAL_LINES, "livelihood loss | weakens | policy"];
    expect(hintsFor(lines, { focusQuestion: "What drives displacement?" })).toEqual([]);
  });

  it("finds a line without words, once for all that it joins", () => {
    const map = mapOfLines(["a | | b", "c | drives | a"]);
    const phrases = map.phrases.map((phrase) => ({ ...phrase, targets: ["c1", "c2"] }));
    expect(hintsFor([], { concepts: map.concepts, phrases })).toContain("no-phrase p1 1");
    expect(hintsFor(["a | drives | b"])).toEqual([]);
  });

  it("finds a phrase that leaves open how", () => {
    expect(hintsFor(["a | is related to | b"])).toEqual(["vague-phrase p1 1"]);
  });

  it.each(["Related to", "is connected  with", "berkaitan dengan", "пов’язані з", "пов'язана із"])(
    "calls “%s” vague",
    (phrase) => expect(isVaguePhrase(phrase)).toBe(true),
  );

  it.each(["causes", "is related by marriage to", "menyebabkan", "спричиняє", ""])(
    "does not call “%s” vague",
    (phrase) => expect(isVaguePhrase(phrase)).toBe(false),
  );

  it("finds a sentence in a box, but lets four words and a long name of the atlas be", () => {
    const lines = [
      "people leave when they fear | drives | the very old law",
      "International Committee of the Red Cross | reads | the very old law",
    ];
    expect(hintsFor(lines)).toEqual(["sentence-in-box c1 5"]);
  });

  it("finds one concept in several boxes, by any of its names", () => {
    expect(hintsFor(["EU | adopts | law", "European Union | adopts | plan"])).toContain(
      "label-twice c1 c3 2",
    );
  });

  it("finds a concept joined to nothing, to an open phrase or to itself, but not one that waits", () => {
    const lines = ["a | drives | b", "alone", "self | feeds | self", "waiting"];
    expect(hintsFor(lines, { parkingLot: ["c5"] })).toEqual([
      "joined-to-nothing c3 1",
      "joined-to-nothing c4 1",
    ]);
  });

  it("finds more than five children, each counted once", () => {
    const five = ["1", "2", "3", "4", "5"].map((child) => `a | drives | ${child}`);
    expect(hintsFor([...five, "a | ends | 5"])).toEqual([]);
    expect(hintsFor([...five, "a | drives | 6"])).toEqual(["many-children c1 6"]);
  });

  it("finds two branches that do not meet, and is silent when any do", () => {
    const lines = [
      "t | has | a",
      "a | drives | a1",
      "t | has | b",
      "b | drives | b1",
      "t | has | c",
    ];
    expect(hintsFor(lines)).toEqual(["no-cross-link c2 c4 2"]);
    expect(hintsFor([...lines, "a1 | limits | b"])).toEqual([]);
    expect(hintsFor(lines.slice(0, 3))).toEqual([]);
  });

  it("finds a map without any concept of its focus question", () => {
    const lines = ["war | drives | flight", "flight | ends in | exile"];
    const asked = (focusQuestion: string): readonly string[] => hintsFor(lines, { focusQuestion });
    expect(asked("How does climate change food?")).toEqual(["focus-question-absent 0"]);
    expect(asked("Why war?")).toEqual([]);
    expect(asked("Why is it so?")).toEqual([]);
    expect(hintsFor(lines.slice(0, 1), { focusQuestion: "How does climate change?" })).toEqual([]);
  });

  it("knows a word of the question in another form, and a concept by another name", () => {
    const lines = ["війна | спричиняє | переміщення", "EU | ухвалює | закон"];
    const asked = (focusQuestion: string): readonly string[] => hintsFor(lines, { focusQuestion });
    expect(asked("Як переміщенню запобігти?")).toEqual([]);
    expect(asked("What does the European Union do?")).toEqual([]);
    expect(asked("Як росте хліб?")).toEqual(["focus-question-absent 0"]);
  });

  it("keeps a hint's id while it speaks of the same parts", () => {
    expect(idsOf(["a | is related to | b", "a | drives | c"])).toEqual(["vague-phrase:p1"]);
    expect(idsOf(["a | has to do with | b"])).toEqual(["vague-phrase:p1"]);
  });
});

describe("HINT_WORDS", () => {
  it.each(HINT_KINDS)("says of %s what and why in each language, with the same count", (kind) => {
    const words = LANGUAGES.map((language) => HINT_WORDS[kind][language]);
    expect(new Set(words.map(({ why }) => why)).size).toBe(LANGUAGES.length);
    expect(new Set(words.map(({ what }) => what.includes("{count}"))).size).toBe(1);
  });
});
