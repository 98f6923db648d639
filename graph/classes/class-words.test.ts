import { expect, it } from "vitest";
import { LANGUAGES } from "../model/kinds.ts";
import * as work from "../../web/contract/work.ts";
import { aliasOf } from "./alias-of.ts";
import { ANIMALS } from "./animals.ts";
import { CODE_LETTERS, createJoinCode, parseJoinCode } from "./join-code.ts";
import { PHRASE_THINGS } from "./phrase-things.ts";
import { createResumePhrase, hashResumePhrase, tidyResumePhrase } from "./resume-phrase.ts";

it("makes codes of letters that do not look alike, and reads them however they are typed", () => {
  expect(CODE_LETTERS).toBe(work.CODE_LETTERS);
  const code = createJoinCode();
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
  const ways = [code.toLowerCase(), ` ${code.slice(0, 3)} ${code.slice(3)} `, [...code].join("-")];
  for (const typed of ways) expect(parseJoinCode(typed)).toBe(code);
  for (const none of ["", "ABCDE", "ABCDEFG", "ABCDE0", "ABCDE1", "ОBCDEF"])
    expect(parseJoinCode(none)).toBeNull();
});

it.each(LANGUAGES)("has animals and things in %s, each once", (language) => {
  const names = ANIMALS.map((animal) => animal[language]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(100);
  for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
  const things = PHRASE_THINGS[language];
  expect(new Set(things).size).toBe(128);
  for (const thing of things) expect(thing).toMatch(/^\p{Ll}+$/u);
});

it("gives each who joins another name, and another order of names to each class", () => {
  const many = ANIMALS.length * 2 + 3;
  const aliases = Array.from({ length: many }, (_, joined) => aliasOf("abc", joined));
  expect(new Set(aliases.map((alias) => JSON.stringify(alias))).size).toBe(many);
  expect(aliases.at(-1)?.number).toBe(3);
  const firsts = ["abc", "def", "ghi", "jkl"].map((id) => aliasOf(id, 0).animal);
  expect(new Set(firsts).size).toBeGreaterThan(1);
});

it.each(LANGUAGES)(
  "knows a phrase in %s again in all ways to type it, and only in its class",
  (language) => {
    const phrase = createResumePhrase(language);
    const kept = hashResumePhrase("abc", phrase);
    const ways = [
      phrase.toUpperCase(),
      phrase.replaceAll("-", " "),
      phrase.replaceAll("-", ""),
      ` ${phrase.replaceAll("-", " – ")} `,
      phrase.normalize("NFD"),
    ];
    for (const typed of ways) expect(hashResumePhrase("abc", typed)).toBe(kept);
    expect(tidyResumePhrase(phrase.toUpperCase())).toBe(phrase);
    expect(hashResumePhrase("def", phrase)).not.toBe(kept);
  },
);
