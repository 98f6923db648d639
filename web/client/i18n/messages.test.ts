/** The three languages say the same things, say them in their own words, and say nothing that no screen asks for. */
import { describe, expect, it } from "vitest";
import { en as enFirst } from "./en.ts";
import { enLate } from "./en-late.ts";
import { id as idFirst } from "./id.ts";
import { idLate } from "./id-late.ts";
import { uk as ukFirst } from "./uk.ts";
import { ukLate } from "./uk-late.ts";

const en = { ...enFirst, ...enLate };
const id = { ...idFirst, ...idLate };
const uk = { ...ukFirst, ...ukLate };

const PLURAL = /_(one|few|many|other)$/;
/** What a language says exactly as English does. */
const SAME_AS_ENGLISH = {
  id: [
    "bar.api",
    "bar.menu",
    "column.status",
    "column.position",
    "words.key.id",
    "words.key.status",
    "words.key.doi",
  ],
  uk: ["bar.api", "words.key.doi"],
};

const stemsOf = (messages: object) =>
  new Set(Object.keys(messages).map((key) => key.replace(PLURAL, "")));
const sources = readSources();

describe.each([
  ["Indonesian", id, ["other"], SAME_AS_ENGLISH.id],
  ["Ukrainian", uk, ["one", "few", "many", "other"], SAME_AS_ENGLISH.uk],
] as const)("%s", (_name, messages: Readonly<Record<string, string>>, plurals, same) => {
  it("has every message that English has, and no other", () => {
    expect([...stemsOf(messages)].toSorted()).toEqual([...stemsOf(en)].toSorted());
  });

  it("has every plural form its grammar needs", () => {
    const counted = Object.keys(en).filter((key) => key.endsWith("_one"));
    const wanted = counted.flatMap((key) =>
      plurals.map((form) => `${key.replace(PLURAL, "")}_${form}`),
    );
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  it("fills the same blanks", () => {
    const english: Readonly<Record<string, string>> = en;
    const differing = Object.entries(messages).filter(([key, text]) => {
      const other = english[key] ?? english[key.replace(PLURAL, "_other")];
      return blanksOf(text) !== blanksOf(other);
    });
    expect(differing).toEqual([]);
  });

  it("is in its own words", () => {
    const english: Readonly<Record<string, string>> = en;
    const copied = Object.keys(messages).filter(
      (key) => messages[key] === english[key] && /\p{L}/u.test(withoutBlanks(english[key] ?? "")),
    );
    expect(copied.filter((key) => !(same as readonly string[]).includes(key))).toEqual([]);
  });
});

it("no message is unused", () => {
  const literals = new Set([...sources.matchAll(/"([\w.]+)"/g)].map(([, text]) => text));
  const patterns = [...sources.matchAll(/`([\w.]+\.)\$\{[^}]+\}(\w*)`/g)].map(
    ([, before = "", after = ""]) => ({ before, after }),
  );
  const isAsked = (key: string) =>
    literals.has(key) ||
    patterns.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));
  expect([...stemsOf(en)].filter((key) => !isAsked(key))).toEqual([]);
});

/** What is loaded when it is opened, and so may use the words that come with it. */
const LATE_HOMES =
  /^\.\.\/(features\/(lenses|reading|open-file|take-away|saved-views|saved-statements|notes|corrections|paths|tours|freeze|metrics|inspector|expand|answer|console|cypher-editor|query-result|query-library|query-history|graph-schema|course|pattern-builder|say-in-words|map-[\w-]+|activity-[\w-]+|class-[\w-]+)\/|maps\/|classes\/|student\/|frozen\/|keeping\/|parameters\/|scene\/picture\/|pages\/(ask|map|teach|project)-)/;

it("the first screen uses no words that come late", () => {
  const lateStems = stemsOf(enLate);
  const early = Object.entries(readFiles()).filter(([path]) => !LATE_HOMES.test(path));
  const used = early.flatMap(([path, text]) =>
    [...text.matchAll(/\bt\(\s*"([\w.]+)"/g)]
      .filter(([, key = ""]) => lateStems.has(key))
      .map(([, key]) => `${path}: ${key}`),
  );
  expect(used).toEqual([]);
});

function blanksOf(text = ""): string {
  return [...text.matchAll(/\{\{(\w+)/g)]
    .map(([, name]) => name)
    .toSorted()
    .join();
}

function withoutBlanks(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, "");
}

function readSources(): string {
  return Object.values(readFiles()).join("\n");
}

function readFiles(): Readonly<Record<string, string>> {
  return import.meta.glob<string>(["../**/*.{ts,tsx}", "!../i18n/**", "!../**/*.test.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
}
