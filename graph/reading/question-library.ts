/** The Cypher library: one statement a file under a checked header, each with its question in three languages. */
import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import { withoutHeader } from "./app-statements.ts";

export interface LibraryQuestion {
  /** The file's name: `four-characteristics`. */
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly section: number | null;
  readonly statement: string;
}

/** A statement's header is not as it must be. */
export class QuestionHeaderError extends Error {
  override readonly name = "QuestionHeaderError";
}

const FOLDER = new URL("../../queries/questions/", import.meta.url);

/** In the order of the files' names. @throws QuestionHeaderError */
export function readQuestionLibrary(folder: URL = FOLDER): LibraryQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .toSorted()
    .map((file) =>
      parseQuestion(file.replace(/\.cypher$/, ""), readFileSync(new URL(file, folder), "utf8")),
    );
}

export function parseQuestion(id: string, text: string): LibraryQuestion {
  const header = new Map(
    text
      .split("\n")
      .filter((line) => line.startsWith("//"))
      .map((line) => line.replace(/^\/\/\s*/, ""))
      .map((line) => [line.split(":", 1)[0] ?? "", line.slice(line.indexOf(":") + 1).trim()]),
  );
  const need = (key: string): string => {
    const value = header.get(key);
    if (value) return value;
    throw new QuestionHeaderError(
      `queries/questions/${id}.cypher has no "// ${key}: …" in its header.`,
    );
  };
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
