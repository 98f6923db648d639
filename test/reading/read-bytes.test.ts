/** Which format and which encoding a file has, when nobody says. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CopyError } from "../../web/client/reading/copy-error.ts";
import { decodeText } from "../../web/client/reading/decode-text.ts";
import { detectFormat } from "../../web/client/reading/detect-format.ts";

const LATIN = "“Nobody sleeps,” wrote Zoë Finch — a naïve keeper — in 1871.";
const ACCENTS = "Zoë Finch, «a naïve keeper», wrote in her diary.";
const CYRILLIC = "Ніхто не спить, поки горить вогонь, — писала доглядачка Зоя у щоденнику.";

describe("an encoding", () => {
  it.each([
    ["UTF-8", LATIN, utf8(LATIN)],
    ["UTF-8 with its mark", CYRILLIC, [0xef, 0xbb, 0xbf, ...utf8(CYRILLIC)]],
    ["UTF-16, little end first", LATIN, [0xff, 0xfe, ...utf16(LATIN)]],
    ["UTF-16, big end first", CYRILLIC, [0xfe, 0xff, ...swapped(utf16(CYRILLIC))]],
    ["UTF-16 without a mark", LATIN, utf16(LATIN)],
    ["Cyrillic UTF-16 without a mark, big end first", CYRILLIC, swapped(utf16(CYRILLIC))],
    ["windows-1252", ACCENTS, encode(ACCENTS, "windows-1252")],
    ["windows-1251", CYRILLIC, encode(CYRILLIC, "windows-1251")],
  ])("is found: %s", (_name, text, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });

  it("is what a page says of itself, unless no such encoding exists", () => {
    const bytes = Uint8Array.from(encode("Київ", "windows-1251"));
    expect(decodeText(bytes, "windows-1251")).toBe("Київ");
    expect(decodeText(Uint8Array.from(utf8("Київ")), "utf-9000")).toBe("Київ");
  });
});

describe("a format", () => {
  const word = { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") };

  it.each([
    ["a PDF, whatever its name says", strToU8("%PDF-1.7\n"), "text.txt", "pdf"],
    ["a Word document", zipSync(word), "text", "docx"],
    ["a web page by its first tag", strToU8("\uFEFF<!DOCTYPE html><p>Light"), "text.txt", "html"],
    ["a web page by its name", strToU8("<p>Light"), "text.HTM", "html"],
    ["plain text", strToU8("If x < 3 the body is lit."), "text.pdf", "txt"],
    ["plain text in UTF-16", Uint8Array.from(utf16(LATIN)), "text", "txt"],
  ])("is found by the first bytes: %s", (_name, bytes, name, format) => {
    expect(detectFormat(bytes, name)).toBe(format);
  });

  it.each([
    ["nothing at all", new Uint8Array(), "empty"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      "notText",
    ],
    ["RTF", strToU8("{\\rtf1 Light}"), "notText"],
    ["another kind of archive", zipSync({ "content.xml": strToU8("<x/>") }), "notText"],
    ["a Word document that ends too soon", zipSync(word).subarray(0, 60), "damaged"],
    ["Word before 2007", compound(""), "oldWord"],
    ["a Word document with a password", compound("EncryptedPackage"), "encrypted"],
  ] as const)("is refused with its reason: %s", (_name, bytes, code) => {
    expect(() => detectFormat(bytes, "text")).toThrow(new CopyError(code));
  });

  it("is refused where a small archive unfolds to far too much", () => {
    const bytes = zipSync(word);
    // The central directory names the unfolded size 24 bytes into each entry.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = bytes.findLastIndex(
      (_, at) => view.byteLength > at + 4 && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 900_000_000, true);
    expect(() => detectFormat(bytes, "text.docx")).toThrow(new CopyError("tooLarge"));
  });
});

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function utf16(text: string): number[] {
  return [...Buffer.from(text, "utf16le")];
}

function swapped(bytes: readonly number[]): number[] {
  return bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
}

/** By asking the decoder what each byte means. */
function encode(text: string, label: string): number[] {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return [...text].map((character) => table.indexOf(character));
}

const ZEROS: readonly number[] = Array.from({ length: 40 }, () => 0);

/** The container that Word used before 2007, with the name of one stream in it. */
function compound(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...ZEROS];
  return Uint8Array.from([...head, ...utf16(stream), ...ZEROS]);
}
