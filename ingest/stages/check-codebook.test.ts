import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CodebookError, type CodebookProblem } from "../errors.ts";
import { checkCodebook } from "./check-codebook.ts";
import { readCodebook } from "./read-codebook.ts";

const tiny = fileURLToPath(new URL("../../test/fixtures/tiny-codebook", import.meta.url));

describe("reading and checking a codebook", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-codebook-"));
    cpSync(tiny, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function edit(file: string, from: string, to: string): void {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }

  function problems(): readonly CodebookProblem[] {
    try {
      checkCodebook(readCodebook(folder));
    } catch (error) {
      if (error instanceof CodebookError) return error.problems;
      throw error;
    }
    return [];
  }

  it("accepts a sound one", () => {
    expect(problems()).toEqual([]);
  });

  it("names file, line, record, what is wrong and how to mend it", () => {
    edit("claims/01-harbour.yaml", "type: ADOPTED", "type: ADOPTS");
    expect(problems()).toEqual([
      {
        file: "claims/01-harbour.yaml",
        line: 9,
        record: "1.1.1-a",
        problem: 'type ("ADOPTS") is not one of the relation types in docs/glossary.md',
        mend: "See docs/codebook.md for the shape of a record.",
      },
    ]);
  });

  it("names several at once, over several files", () => {
    edit("claims/01-harbour.yaml", "subject: harbour-board", "subject: harbor-board");
    edit("contested.yaml", "record: [r-c01-a]", "record: [r-c01-b]");
    expect(problems().map(({ file, record }) => [file, record])).toEqual([
      ["claims/01-harbour.yaml", "1.1.1-a"],
      ["contested.yaml", "c01"],
    ]);
  });

  it("says which field is unknown and which is missing", () => {
    edit("entities/all.yaml", "  inArticle: named", "  inArtikel: named");
    expect(problems().map(({ problem }) => problem)).toEqual([
      "lacks inArticle",
      'has the unknown field "inArtikel"',
    ]);
  });

  it("refuses an end that the relation type does not allow", () => {
    edit(
      "claims/01-harbour.yaml",
      "object: lighthouse-act\n    at: [1.1.1]",
      "object: need-light\n    at: [1.1.1]",
    );
    expect(problems()).toContainEqual(
      expect.objectContaining({
        record: "1.1.1-a",
        problem: 'ADOPTED cannot have the Need "need-light" as object',
      }),
    );
  });

  it("finds an id that is used twice, and says where it stands first", () => {
    edit("claims/01-harbour.yaml", "id: 1.1.1-b", "id: 1.1.1-a");
    expect(problems()).toEqual([
      expect.objectContaining({
        line: 18,
        problem: "has the same id as the record in claims/01-harbour.yaml:9",
      }),
    ]);
  });

  it("finds an entity that no claim uses", () => {
    edit("claims/01-harbour.yaml", "object: need-light\n    at", "object: need-light\n    at");
    edit(
      "claims/01-harbour.yaml",
      "    type: MEETS_NEED\n    subject: lighthouse-act\n    object: need-light",
      "    type: DATED\n    subject: lighthouse-act",
    );
    edit(
      "claims/01-harbour.yaml",
      "    type: FUNDS\n    subject: harbour-board\n    object: need-light",
      "    type: DATED\n    subject: harbour-board",
    );
    expect(problems()).toEqual([
      expect.objectContaining({ record: "need-light", problem: "is used by no claim" }),
    ]);
  });

  it("finds a sentence with fewer claims than it has figures", () => {
    edit("sentences.yaml", "words: 12, figures: 1", "words: 12, figures: 2");
    expect(problems()).toEqual([
      expect.objectContaining({
        record: "1.1.2",
        problem: "the sentence has 2 figures and claims to 1",
      }),
    ]);
  });

  it("finds a sentence whose citation no claim cites", () => {
    edit("claims/01-harbour.yaml", "    cites: [mori-1950]\n", "");
    expect(problems()).toEqual([
      expect.objectContaining({
        record: "1.1.1",
        problem: "the sentence has 1 citations and its claims cite 0 works",
      }),
    ]);
  });

  it("does not let a sentence with a citation be set aside unless it repeats", () => {
    edit(
      "sentences.yaml",
      "words: 4, setAside: transition",
      "words: 4, citations: 1, setAside: transition",
    );
    expect(problems().map(({ record }) => record)).toEqual(["1.1.3"]);
    edit("sentences.yaml", "setAside: transition", "setAside: repeats 1.1.1");
    expect(problems()).toEqual([]);
  });

  it("says where YAML cannot be read", () => {
    edit("contested.yaml", "confidence: high", 'confidence: "high');
    expect(problems()).toContainEqual(
      expect.objectContaining({ file: "contested.yaml", record: "contested.yaml" }),
    );
  });

  it("says which file is missing", () => {
    rmSync(join(folder, "works.json"));
    expect(problems()).toEqual([
      expect.objectContaining({ file: "works.json", problem: "is missing" }),
    ]);
  });
});
