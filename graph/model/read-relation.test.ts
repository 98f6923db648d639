import { describe, expect, it } from "vitest";
import { readRelation, type SentenceForms } from "./read-relation.ts";

const directive: SentenceForms = {
  en: "the Temporary Protection Directive",
  id: "Arahan Perlindungan Sementara",
  uk: "Директива про тимчасовий захист",
  gen: "Директиви про тимчасовий захист",
  acc: "Директиву про тимчасовий захист",
  plural: [],
};
const rights: SentenceForms = {
  en: "human rights",
  id: "hak asasi manusia",
  uk: "права людини",
  gen: "прав людини",
  acc: "права людини",
  plural: ["en", "uk"],
};

const is = { modality: "is", negated: false } as const;

describe("a relation read as a sentence", () => {
  it("is capitalised and ends with a full stop", () => {
    expect(readRelation({ type: "PROTECTS", ...is }, directive, rights, "en")).toBe(
      "The Temporary Protection Directive protects human rights.",
    );
  });

  it("takes the object's case in Ukrainian", () => {
    expect(readRelation({ type: "PART_OF", ...is }, rights, directive, "uk")).toBe(
      "Права людини є частиною Директиви про тимчасовий захист.",
    );
    expect(readRelation({ type: "SUPPORTS", ...is }, rights, directive, "uk")).toBe(
      "Права людини підтримують Директиву про тимчасовий захист.",
    );
  });

  it("agrees with a plural subject", () => {
    expect(readRelation({ type: "REQUIRES", ...is }, rights, directive, "en")).toBe(
      "Human rights require the Temporary Protection Directive.",
    );
  });

  it("says should and may", () => {
    const should = { type: "PART_OF", modality: "should", negated: false } as const;
    expect(readRelation(should, rights, directive, "en")).toBe(
      "Human rights should be part of the Temporary Protection Directive.",
    );
    expect(readRelation(should, rights, directive, "id")).toBe(
      "Hak asasi manusia sebaiknya menjadi bagian dari Arahan Perlindungan Sementara.",
    );
    expect(readRelation({ ...should, modality: "may" }, rights, directive, "uk")).toBe(
      "Права людини можуть бути частиною Директиви про тимчасовий захист.",
    );
  });

  it("denies in the tense and number of the phrase", () => {
    const not = { modality: "is", negated: true } as const;
    const sentence = (type: "ADOPTED" | "PROTECTS" | "PART_OF", subject: SentenceForms) =>
      readRelation({ type, ...not }, subject, rights, "en");
    expect(sentence("ADOPTED", directive)).toBe(
      "The Temporary Protection Directive did not adopt human rights.",
    );
    expect(sentence("PROTECTS", rights)).toBe("Human rights do not protect human rights.");
    expect(sentence("PART_OF", directive)).toBe(
      "The Temporary Protection Directive is not part of human rights.",
    );
  });
});
