/** The library as a whole, and what its headers may say: what is wrong in one is said with the file's name. */
import { describe, expect, it } from "vitest";
import { readQuestionGroups } from "../../graph/reading/question-groups.ts";
import { parseQuestion, readQuestionLibrary } from "../../graph/reading/question-library.ts";
import { OTHER_VALUES } from "./other-values.ts";

const library = readQuestionLibrary();

const HEADER = `// ships
// question en: Which ships?
// question id: Kapal mana?
// question uk: Які судна?
// group: graph
// section: 3
// param since DATE = 1948: Since | Sejak | Від
// param ship ENTITY(Actor, Place) = hms-beagle: Ship | Kapal | Судно
// param most INTEGER(1..9) = 3: Rows | Baris | Рядків
// param flags LIST(STATUS) = stated, contested: Flags | Bendera | Прапори
// param sort STRING(name, date) = date: Sort | Urutan | Лад
// returns: ship STRING, masts INTEGER
MATCH (ship) RETURN ship.id AS ship, ship.masts AS masts
`;

describe("the library", () => {
  it("has its groups in their order, each with questions and a name in three languages", () => {
    const groups = readQuestionGroups();
    expect([...new Set(library.map(({ group }) => group))]).toEqual(groups.map(({ id }) => id));
    for (const { labels } of groups) expect(new Set(Object.values(labels)).size).toBe(3);
  });

  it("begins with twelve questions in an order of their own", () => {
    const first = library.flatMap((question) => question.first ?? []);
    expect(first.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  it("asks each question once, in the words of each language", () => {
    for (const language of ["en", "id", "uk"] as const) {
      const texts = library.map(({ labels }) => labels[language]);
      expect(new Set(texts).size).toBe(library.length);
      expect(texts.filter((text) => !text.endsWith("?"))).toEqual([]);
    }
    const words = library.flatMap(({ labels, about }) => (about ? [labels, about] : [labels]));
    expect(words.filter(({ en, id, uk }) => new Set([en, id, uk]).size < 3)).toEqual([]);
    expect(words.filter(({ uk }) => !/^[«\p{Script=Cyrillic}]/u.test(uk))).toEqual([]);
  });

  it("asks about every section of the article that says something", () => {
    const sections = new Set(library.map(({ section }) => section));
    for (let section = 0; section <= 13; section += 1) expect(sections).toContain(section);
  });

  it("is tested with another value for every parameter", () => {
    const parameters = Object.fromEntries(
      library
        .filter((question) => question.parameters.length > 0)
        .map((question) => [question.id, question.parameters.map(({ name }) => name).toSorted()]),
    );
    const tested = Object.fromEntries(
      Object.entries(OTHER_VALUES).map(([id, values]) => [id, Object.keys(values).toSorted()]),
    );
    expect(tested).toEqual(parameters);
  });
});

describe("a question's header", () => {
  it("is read with its parameters and columns", () => {
    const { parameters, ...question } = parseQuestion("ships", HEADER);
    expect(question).toEqual({
      id: "ships",
      labels: { en: "Which ships?", id: "Kapal mana?", uk: "Які судна?" },
      about: null,
      group: "graph",
      section: 3,
      first: null,
      columns: [
        { name: "ship", type: "STRING" },
        { name: "masts", type: "INTEGER" },
      ],
      statement: "MATCH (ship) RETURN ship.id AS ship, ship.masts AS masts",
    });
    const open = { kinds: [], choices: [], range: null, items: null };
    expect(parameters).toMatchObject([
      { name: "since", type: "DATE", default: "1948", labels: { id: "Sejak" }, ...open },
      { name: "ship", default: "hms-beagle", ...open, kinds: ["Actor", "Place"] },
      { name: "most", default: 3, ...open, range: { least: 1, most: 9 } },
      { name: "flags", default: ["stated", "contested"], ...open, items: "STATUS" },
      { name: "sort", default: "date", ...open, choices: ["name", "date"] },
    ]);
  });

  it.each(["question uk", "group", "section", "returns"])("is refused without %s", (key) => {
    const without = HEADER.replace(new RegExp(`^// ${key}:.*\n`, "m"), "");
    expect(() => parseQuestion("ships", without)).toThrow(
      `queries/questions/ships.cypher has no "// ${key}: …"`,
    );
  });

  it("is refused where it says nothing of parameters", () => {
    const without = HEADER.replaceAll(/^\/\/ param .*\n/gm, "");
    expect(() => parseQuestion("ships", without)).toThrow('has no "// params: …"');
  });

  it.each([
    ["since DATE = 1948", "since DATUM = 1948", "a type that is none of STRING, INTEGER"],
    ["since DATE = 1948", "since DATE 1948", "is not of the form"],
    ["since DATE = 1948", "since DATE = long ago", "wants a date like 2022"],
    ["ENTITY(Actor, Place)", "ENTITY(Ship)", "a kind that is none of Actor"],
    ["INTEGER(1..9)", "INTEGER(nine)", "no bounds like 1..50"],
    ["INTEGER(1..9) = 3", "INTEGER(1..9) = 10", "a whole number from 1 to 9"],
    ["DATE = 1948", "DATE(1900) = 1948", "brackets that say nothing"],
    ["Since | Sejak | Від", "Since | Sejak", "three labels"],
    ["STRING(name, date) = date", "STRING(name, date) = size", "one of name, date"],
  ])("is refused with %s as %s", (right, wrong, words) => {
    expect(() => parseQuestion("ships", HEADER.replace(right, wrong))).toThrow(words);
  });
});
