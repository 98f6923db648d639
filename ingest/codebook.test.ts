/** What the codebook of this repository promises beyond the checks that every ingest makes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES } from "../graph/model/kinds.ts";
import { readRelation, type SentenceForms } from "../graph/model/read-relation.ts";
import { RELATION_TYPES } from "../graph/model/relation-types.ts";
import { readImage } from "./run-ingest.ts";

const folder = fileURLToPath(new URL("codebook", import.meta.url));
const { codebook } = readImage(folder);
const names = new Set(parse(readFileSync(`${folder}/names.yaml`, "utf8")) as string[]);
const articleClaims = codebook.claims
  .map(({ value }) => value)
  .filter(({ origin }) => origin === "article");

describe("the codebook", () => {
  it("holds every entity of the reference facts and more, and all 53 contested statements", () => {
    expect(codebook.entities.length).toBeGreaterThan(245);
    expect(codebook.contested.map(({ value }) => value.id)).toEqual(
      Array.from({ length: 53 }, (_, index) => `c${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("covers each of the 287 sentences by claims or sets it aside with a reason", () => {
    expect(codebook.sentences).toHaveLength(287);
    const covered = new Set(articleClaims.flatMap(({ at }) => at));
    const open = codebook.sentences.filter(
      ({ value }) => !covered.has(value.id) && value.setAside === undefined,
    );
    expect(open.map(({ value }) => value.id)).toEqual([]);
  });

  it("ties each contested statement to a claim or to what it is about", () => {
    const carried = new Set(articleClaims.flatMap(({ contested }) => contested));
    const loose = codebook.contested.filter(
      ({ value }) => !carried.has(value.id) && value.concerns.length === 0,
    );
    expect(loose.map(({ value }) => value.id)).toEqual([]);
  });

  it("has labels in three languages; one equal to the English is a name that is listed as such", () => {
    const records = [
      ...codebook.entities,
      ...codebook.figures,
      ...codebook.sections,
      ...codebook.territories,
    ];
    const untranslated = records.flatMap(({ value: { labels } }) =>
      (["id", "uk"] as const)
        .filter((language) => labels[language].toLowerCase() === labels.en.toLowerCase())
        .filter(() => !names.has(labels.en))
        .map((language) => `${labels.en} (${language})`),
    );
    expect(untranslated).toEqual([]);
  });

  it("lists no name that is not one", () => {
    const same = new Set(
      [...codebook.entities, ...codebook.figures]
        .map(({ value: { labels } }) => labels)
        .filter(({ en, id, uk }) =>
          [id, uk].some((label) => label.toLowerCase() === en.toLowerCase()),
        )
        .map(({ en }) => en),
    );
    expect([...names].filter((name) => !same.has(name))).toEqual([]);
  });

  it("reads every relation as a sentence in each language", () => {
    const forms = new Map<string, SentenceForms>();
    for (const { value } of codebook.entities) forms.set(value.id, value.grammar);
    const withForms = codebook.claims
      .map(({ value }) => value)
      .filter(({ subject }) => forms.has(subject));
    for (const { type, modality, negated, subject, object } of withForms) {
      const subjectForms = forms.get(subject);
      const objectForms = object === undefined ? null : (forms.get(object) ?? null);
      if (subjectForms === undefined) continue;
      for (const language of LANGUAGES) {
        const sentence = readRelation(
          { type, modality, negated },
          subjectForms,
          objectForms,
          language,
        );
        expect(sentence).toMatch(/^\p{Lu}?\P{Lu}?.*[.]$/u);
        expect(sentence).not.toMatch(/undefined|  |\bthe the\b/);
      }
    }
  });

  it("uses the closed list of relation types, and no type for nothing", () => {
    const used = new Set(codebook.claims.map(({ value }) => value.type));
    const unused = Object.keys(RELATION_TYPES).filter(
      (type) => !used.has(type as keyof typeof RELATION_TYPES),
    );
    expect(unused).toEqual([]);
  });

  it("keeps order among the steps, reasons and characteristics that the text counts", () => {
    const steps = articleClaims.filter(
      ({ type, at }) => type === "STEP_TOWARDS" && at[0]?.startsWith("10."),
    );
    expect(steps.map(({ order }) => order).toSorted()).toEqual([1, 2, 3, 4]);
    const reasons = articleClaims.filter(
      ({ type, at, object }) =>
        type === "REASON_FOR" &&
        at[0]?.startsWith("11.") &&
        object === "concept-eu-human-security-agenda",
    );
    expect(
      new Set(reasons.map(({ order }) => order).filter((order) => order !== undefined)),
    ).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  it("says nothing of a work that would stand where our copy of the reference list is unreadable", () => {
    const unreadable = codebook.works
      .map(({ value }) => value)
      .filter(({ custom }) => custom.inReferences === "unreadable" && custom.cited);
    expect(unreadable.length).toBeGreaterThan(8);
    // The text cites these two under "The …".
    const underThe = new Set(["lse-nd", "barcelona-report-2004"]);
    for (const work of unreadable.filter(({ id }) => !underThe.has(id))) {
      const first = work.author[0];
      const name = first && "family" in first ? first.family : (first?.literal ?? work.title);
      expect(name.localeCompare("Panebianco", "en")).toBeGreaterThan(0);
    }
  });
});
