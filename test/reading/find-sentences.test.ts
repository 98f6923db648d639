/** The search over a copy, with a report and a codebook that were made for it. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { foldCharacter, foldLetters } from "../../web/client/reading/fold-letters.ts";
import { searchTexts } from "../../web/client/reading/search-texts.ts";
import { createDigester } from "../../web/client/reading/sha256.ts";
import { greyPointAsText } from "../fixtures/grey-point-text.ts";
import { GREY_POINT_SOUGHT, GREY_POINT_WORDS, greyPointLines, toPages } from "./grey-point.ts";

const search = (...texts: string[]) => searchTexts(texts, GREY_POINT_SOUGHT);
/** Whether a hyphen at a line's end is the word's own cannot always be known. */
const withoutHyphens = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [id, text.replaceAll("-", "")]));
const missingIn = ({ quotes }: { readonly quotes: Readonly<Record<string, string>> }) =>
  GREY_POINT_SOUGHT.map(({ id }) => id).filter((id) => !(id in quotes));

describe("the letters of a text", () => {
  it("are what the codebook's fingerprints are over", () => {
    for (const { id, fingerprint, letters } of GREY_POINT_SOUGHT) {
      const stream = foldLetters(GREY_POINT_WORDS[id] ?? "");
      const hash = createHash("sha256").update(stream.bytes).digest("hex").slice(0, 16);
      expect({ id, hash, letters: stream.count }).toEqual({ id, hash: fingerprint, letters });
    }
  });

  it.each([
    ["ﬁ", "fi"],
    ["ﬄ", "ffl"],
    ["É", "é"],
    ["E\u0301", "é"],
    ["ß", "ss"],
    ["ẞ", "ss"],
    ["Σ", "σ"],
    ["ς", "σ"],
    ["ı", "ı"],
    ["Ї", "ї"],
    ["²", "2"],
    ["½", "12"],
    ["\u00AD", ""],
    ["’", ""],
    ["-", ""],
  ])("fold %j to %j", (character, folded) => {
    expect(foldCharacter(character)).toBe(folded);
  });

  it("lead back to the characters they come from", () => {
    const text = "A “ﬁne” cafe\u0301.";
    const { startAt, endAt, count } = foldLetters(text);
    const sources = Array.from({ length: count }, (_, at) => text.slice(startAt[at], endAt[at]));
    expect(sources).toEqual(["A", "ﬁ", "ﬁ", "n", "e", "c", "a", "f", "e\u0301"]);
  });
});

it("hashes any slice as SHA-256 does, in any order of asking", () => {
  const bytes = new TextEncoder().encode("Nobody sleeps while the flame is low. ".repeat(40));
  const digester = createDigester(bytes);
  for (const [from, to] of [
    [0, 0],
    [0, 55],
    [0, 56],
    [0, 64],
    [0, 1000],
    [0, 119],
    [7, 640],
    [7, 70],
    [3, 1200],
  ] as const) {
    const { high, low } = digester.digest(from, to);
    const hex = [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
    const expected = createHash("sha256").update(bytes.subarray(from, to)).digest("hex");
    expect(hex).toBe(expected.slice(0, 16));
  }
});

describe("the search over a copy", () => {
  it("finds every sentence of a plain text and gives back its words", () => {
    expect(search(greyPointAsText()).quotes).toEqual(GREY_POINT_WORDS);
  });

  it.each([24, 31, 40, 57, 80])("joins what lines of %i characters part", (width) => {
    const { quotes } = search(greyPointLines(width).join("\n"));
    expect(withoutHyphens(quotes)).toEqual(withoutHyphens(GREY_POINT_WORDS));
  });

  it("joins a word that a line parted, and keeps the hyphen of a compound", () => {
    const text = greyPointAsText()
      .replace("Offshore", "Off-\nshore")
      .replace("quickly", "quick-\nly")
      .replace("well-kept", "well-\nkept")
      .replace("cross-channel", "cross-\nchannel");
    const { quotes } = search(`${text}\nThe well-kept book of offshore cross-channel trips.`);
    expect(quotes).toEqual(GREY_POINT_WORDS);
  });

  it.each([5, 8, 13])("reads over running heads and page numbers every %i lines", (perPage) => {
    const { quotes } = search(toPages(greyPointLines(38), perPage));
    expect(withoutHyphens(quotes)).toEqual(withoutHyphens(GREY_POINT_WORDS));
  });

  it("reads over heads and page numbers where nothing parts the pages", () => {
    const { quotes } = search(toPages(greyPointLines(38), 11).replaceAll("\f", "\n"));
    expect(withoutHyphens(quotes)).toEqual(withoutHyphens(GREY_POINT_WORDS));
  });

  it("does not mind ligatures, soft hyphens, quotation marks, case or spaces", () => {
    const text = greyPointAsText()
      .replaceAll("ffl", "ﬄ")
      .replaceAll("fi", "ﬁ")
      .replaceAll("keeper", "kee\u00ADper")
      .replaceAll(/[“”]/g, '"')
      .replaceAll("’", "'")
      .replaceAll("—", " -- ")
      .replaceAll("ë", "e\u0308")
      .replaceAll(" ", "\u00A0 ")
      .toUpperCase();
    expect(missingIn(search(text))).toEqual([]);
  });

  it("leaves out the signs by which plain text marks italics and bold", () => {
    const text = greyPointAsText()
      .replace("The first lamp", "*The first lamp*")
      .replace("ledgers are", "__ledgers__ are")
      .replace("(Aldous, 1931)", "(_Aldous_, 1931)");
    expect(search(text).quotes).toEqual(GREY_POINT_WORDS);
  });

  it("reads over a caption that stands in a sentence, and leaves it out of the words", () => {
    const lines = greyPointLines(44);
    const at = lines.findIndex((line) => line.includes("4,200")) + 1;
    const caption = ["Figure 2. Vessels off the point, by year", "Source: ledgers of the Office"];
    const { quotes } = search(lines.toSpliced(at, 0, ...caption).join("\n"));
    expect(withoutHyphens(quotes)).toEqual(withoutHyphens(GREY_POINT_WORDS));
  });

  it("finds a sentence whose end stands before its beginning, as when columns come in the wrong order", () => {
    const lines = greyPointLines(44);
    const half = lines.findIndex((line) => line.includes("Shipowners")) + 1;
    const swapped = [...lines.slice(half), ...lines.slice(0, half)].join("\n");
    expect(missingIn(search(swapped))).toEqual([]);
  });

  it("takes of several orders of reading the one in which most is found, and the rest from the others", () => {
    const [first = "", second = ""] = [
      greyPointAsText().slice(0, 1700),
      greyPointAsText().slice(1000),
    ];
    expect(missingIn(search(first)).length).toBeGreaterThan(0);
    expect(missingIn(search(first, second))).toEqual([]);
  });

  it("gives a sentence that stands twice both its places, and one place to a copy that has it once", () => {
    const sentence = "The flame did not go out.";
    const once = greyPointAsText().split(sentence).slice(0, 2).join(sentence);
    const { quotes } = search(once);
    expect(quotes["2.2.4"]).toBe(sentence);
    expect(missingIn({ quotes })).toEqual(["3.2.3"]);
  });

  it("names what is not found, and gives what the copy has in its place", () => {
    const text = greyPointAsText().replace("nine years", "ten years").replace("3 pence", "4 pence");
    const result = search(text);
    expect(missingIn(result)).toEqual(["2.1.2", "2.1.3"]);
    expect(result.between).toEqual({
      "2.1.2":
        "The question was put to the Harbour Office in 1892, and the answer took ten years. " +
        "Shipowners proposed a toll of 4 pence a ton, while the fishing families asked for an exemption.",
    });
  });

  it("finds nothing in another text", () => {
    const other =
      "The harbour of another town had no light at all, and nobody asked for one. ".repeat(60);
    expect(search(other)).toEqual({ quotes: {}, between: {} });
  });

  it("tells how far it is, never backwards, up to all of it", () => {
    const shares: number[] = [];
    searchTexts(["nothing", greyPointAsText()], GREY_POINT_SOUGHT, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
