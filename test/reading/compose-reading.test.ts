/** The reading view's text, and what a sentence lights. */
import { describe, expect, it } from "vitest";
import { composeReading, missingPlaces } from "../../web/client/reading/compose-reading.ts";
import type { AttachedCopy } from "../../web/client/reading/attached-copy.ts";
import { isSameLit, lightSentence } from "../../web/client/reading/light-sentence.ts";
import type { SentenceClaim, TextSentence } from "../../web/contract/sentences.ts";

const claim = (
  id: string,
  status: SentenceClaim["status"],
  object: string | null,
): SentenceClaim => ({
  id,
  type: "GRANTS",
  text: `What ${id} says.`,
  status,
  modality: "is",
  negated: false,
  from: null,
  to: null,
  subject: "lamp-rules",
  object,
});

const sentence = (id: string, rest: Partial<TextSentence>): TextSentence => {
  const [section = 0, paragraph = 0, number = 0] = id.split(".").map(Number);
  const place = { id, section, paragraph, sentence: number };
  return { ...place, lang: "en", fingerprint: "", letters: 1, aside: null, claims: [], ...rest };
};

const labels = (en: string) => ({ en, id: `${en} (id)`, uk: `${en} (uk)` });
const SECTIONS = [
  { number: 1, labels: labels("The light") },
  { number: 2, labels: labels("Keepers") },
  { number: 3, labels: labels("References") },
];
const SENTENCES = [
  sentence("1.1.1", { claims: [claim("1.1.1-a", "stated", "right")] }),
  sentence("1.1.2", { aside: "transition" }),
  sentence("1.2.1", {
    claims: [claim("1.2.1-a", "stated", null), claim("1.2.1-b", "contested", "right")],
  }),
  sentence("2.1.1", { lang: "id", claims: [claim("2.1.1-a", "stated", "fig-1")] }),
];
const COPY: AttachedCopy = {
  name: "copy.txt",
  attachedAt: "2026-01-31T10:00:00Z",
  version: "v",
  sought: 4,
  texts: [],
  quotes: { "1.1.1": { words: "First.", lang: "en" }, "2.1.1": { words: "Pertama.", lang: "id" } },
  between: { "1.1.2": "Something else." },
};

describe("the reading view's text", () => {
  it("goes by section and paragraph, and leaves out sections without sentences", () => {
    const sections = composeReading(SENTENCES, SECTIONS, null);
    expect(sections.map(({ number, labels: { en } }) => [number, en])).toEqual([
      [1, "The light"],
      [2, "Keepers"],
    ]);
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))).toEqual([
      "1.1",
      "1.2",
      "2.1",
    ]);
  });

  it("marks a sentence by what is coded from it", () => {
    const marks = sentencesOf(null).map(({ id, mark }) => [id, mark]);
    expect(marks).toEqual([
      ["1.1.1", "stated"],
      ["1.1.2", "aside"],
      ["1.2.1", "contested"],
      ["2.1.1", "stated"],
    ]);
  });

  it("has the copy's words, and what the copy has instead of what was not found", () => {
    const shown = sentencesOf(COPY).map(({ id, words, instead }) => [id, words, instead]);
    expect(shown).toEqual([
      ["1.1.1", "First.", null],
      ["1.1.2", null, "Something else."],
      ["1.2.1", null, null],
      ["2.1.1", "Pertama.", null],
    ]);
  });

  it("names the places that were not found", () => {
    expect(missingPlaces(SENTENCES, COPY).map(({ id }) => id)).toEqual(["1.1.2", "1.2.1"]);
  });
});

describe("what a sentence lights", () => {
  const known = {
    entities: new Map([
      ["lamp-rules", 1],
      ["right", 1],
    ]),
    relations: new Map([["1.2.1-b", 1]]),
  };

  it("is its relations, and the entities its statements speak of, each once", () => {
    expect(lightSentence(SENTENCES[2]?.claims ?? [], known)).toEqual({
      nodes: ["lamp-rules", "right"],
      edges: ["1.2.1-b"],
    });
  });

  it("is the entities alone where no relation stands for its statements", () => {
    expect(lightSentence(SENTENCES[3]?.claims ?? [], known)).toEqual({
      nodes: ["lamp-rules"],
      edges: [],
    });
  });

  it("is known again by its content", () => {
    const lit = lightSentence(SENTENCES[0]?.claims ?? [], known);
    expect(isSameLit(lit, { nodes: [...lit.nodes], edges: [...lit.edges] })).toBe(true);
    expect(isSameLit(lit, null)).toBe(false);
    expect(isSameLit(null, null)).toBe(true);
  });
});

function sentencesOf(copy: AttachedCopy | null) {
  return composeReading(SENTENCES, SECTIONS, copy).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences),
  );
}
