/** Files that cannot be read, and what their readers are told in each language. */
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../../graph/formats/format-error.ts";
import { MapFileError } from "../../../graph/formats/maps/map-file-error.ts";
import { readMapFile } from "../../../graph/formats/maps/read-map-file.ts";
import { enLate } from "../i18n/en-late.ts";
import { idLate } from "../i18n/id-late.ts";
import { ukLate } from "../i18n/uk-late.ts";
import type { Translate } from "../i18n/use-language.ts";
import { sayMapFileProblem, type MapFileProblem } from "./map-file-text.ts";

const words = { en: enLate, id: idLate, uk: ukLate } as const;

async function speak(language: keyof typeof words): Promise<Translate> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: words[language] } },
  });
  return (key, values = {}) => instance.t(key, values);
}

function problemOf(text: string, name = "map.txt"): MapFileProblem {
  try {
    readMapFile({ name, bytes: new TextEncoder().encode(text) }, { id: "m", language: "en" });
  } catch (error) {
    if (error instanceof MapFileError || error instanceof FormatError)
      return { code: error.code, data: { ...error.data } } as MapFileProblem;
    throw error;
  }
  throw new Error("The file could be read.");
}

const FILES = {
  "a line with too many parts": ["A | b | C\nA | b | C | d", /2/],
  "a line without a first concept": ["A | b | C\n| b | C", /2/],
  "a line without a second concept": ["A | b | C\nA | b |", /2/],
  "a canvas with the wrong shape": ['{"nodes":{}}', /nodes/],
  "a canvas whose line ends nowhere": [
    '{"nodes":[{"id":"a","type":"text","text":"A","x":0,"y":0,"width":9,"height":9}],"edges":[{"id":"e","fromNode":"a","toNode":"z"}]}',
    /edges/,
  ],
  "a map without a concept": [
    '<cmap xmlns="http://cmap.ihmc.us/xml/cmap/"><map></map></cmap>',
    /CXL/,
  ],
  "XML of another kind": ["<html><body/></html>", /map\.txt/],
  "XML that breaks off": ["<cmap><map>", /1/],
  "an empty file": ["  ", /map\.txt/],
} as const;

describe.each(["en", "id", "uk"] as const)("in %s", (language) => {
  it.each(Object.entries(FILES))(
    "%s gets a sentence that says where",
    async (_name, [text, place]) => {
      const said = sayMapFileProblem(problemOf(text), await speak(language));
      expect(said).toMatch(place);
      expect(said).not.toMatch(/\{\{|mapfiles\.|files\./);
      expect(/[\u0400-\u04ff]/.test(said)).toBe(language === "uk");
    },
  );
});
