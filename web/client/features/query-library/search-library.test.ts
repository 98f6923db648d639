import { expect, it } from "vitest";
import type { LibraryQuestion } from "../../../contract/questions.ts";
import { searchLibrary } from "./search-library.ts";

const housing: LibraryQuestion = {
  id: "11-funds-for-housing",
  labels: {
    en: "Through which funds is the EU linked to housing?",
    id: "Melalui dana apa Uni Eropa terhubung dengan perumahan?",
    uk: "Через які фонди ЄС пов’язаний із житлом?",
  },
  about: null,
  group: "rights",
  section: 8,
  first: 11,
  parameters: [],
  columns: [],
  statement:
    "MATCH (:Actor {id: 'eu'})-[link]->(means)-[:MEETS_NEED]->(:Need) RETURN means.id AS entity",
};
const works: LibraryQuestion = {
  ...housing,
  id: "06-displacement-figures",
  labels: { en: "Which figures?", id: "Angka apa?", uk: "Які показники?" },
  about: { en: "From Düvell", id: "Dari Düvell", uk: "З Düvell" },
  statement: "MATCH (figure:Figure) RETURN figure.value AS value",
};
const find = (text: string, language: "en" | "uk" = "en") =>
  searchLibrary([housing, works], text, language).map(({ question }) => question.id);

it("finds by words in any language and in any order, also without accents", () => {
  expect(find("housing funds")).toEqual([housing.id]);
  expect(find("perumahan")).toEqual([housing.id]);
  expect(find("ЖИТЛОМ фонди")).toEqual([housing.id]);
  expect(find("пов'язаний")).toEqual([housing.id]);
  expect(find("duvell")).toEqual([works.id]);
});

it("finds by the statement, and everything where nothing is typed", () => {
  expect(find("meets_need")).toEqual([housing.id]);
  expect(find(":figure")).toEqual([works.id]);
  expect(find("  ")).toEqual([housing.id, works.id]);
  expect(find("harbour")).toEqual([]);
});

it("says which label was found where the reader sees another", () => {
  const found = ["perumahan", "фонди", "meets_need"].flatMap((text) =>
    searchLibrary([housing], text, "uk").map(({ also }) => also?.language ?? null),
  );
  expect(found).toEqual(["id", null, null]);
});
