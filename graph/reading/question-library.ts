/** The Cypher library: one statement a file under a checked header, each with its question in three languages. */
import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import { withoutHeader } from "./app-statements.ts";
import { parseHeader } from "./statement-header.ts";

export interface LibraryQuestion {
  /** The file's name: `four-characteristics`. */
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly section: number | null;
  readonly statement: string;
}

const FOLDER = new URL("../../queries/questions/", import.meta.url);

/** In the order of the files' names. @throws StatementHeaderError */
export function readQuestionLibrary(folder: URL = FOLDER): LibraryQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .toSorted()
    .map((file) =>
      parseQuestion(file.replace(/\.cypher$/, ""), readFileSync(new URL(file, folder), "utf8")),
    );
}

export function parseQuestion(id: string, text: string): LibraryQuestion {
  const need = parseHeader(`queries/questions/${id}.cypher`, text);
  const [en, idText, uk] = LANGUAGES.map((language) => need(`question ${language}`)) as [
    string,
    string,
    string,
  ];
  const section = need("section");
  need("returns");
  return {
    id,
    labels: { en, id: idText, uk },
    section: section === "any" ? null : Number(section),
    statement: withoutHeader(text),
  };
}
