/** The Cypher library: one statement a file under a checked header, each with its question in three languages. */
import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../model/kinds.ts";
import { withoutHeader } from "./app-statements.ts";
import { readQuestionGroups } from "./question-groups.ts";
import { parseParameters } from "./parse-parameters.ts";
import type { ParameterValue, QuestionParameter } from "../model/question-parameter.ts";
import {
  headerLines,
  parseHeader,
  type ReadHeader,
  StatementHeaderError,
} from "./statement-header.ts";

type Trilingual = Readonly<Record<Language, string>>;

export interface LibraryQuestion {
  /** The file's name: `four-characteristics`. */
  readonly id: string;
  readonly labels: Trilingual;
  /** One line on what it shows, where the question alone does not say it. */
  readonly about: Trilingual | null;
  /** One of `queries/groups.yaml`. */
  readonly group: string;
  /** Null where the answer is taken from the whole article. */
  readonly section: number | null;
  /** Its place among the questions that the first screen begins with; null where it is not among them. */
  readonly first: number | null;
  readonly parameters: readonly QuestionParameter[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly statement: string;
}

const FOLDER = new URL("../../queries/questions/", import.meta.url);

/** In the order of their groups, then of the files' names. @throws StatementHeaderError */
export function readQuestionLibrary(folder: URL = FOLDER): LibraryQuestion[] {
  const groups = readQuestionGroups().map(({ id }) => id);
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .toSorted()
    .map((file) =>
      parseQuestion(file.replace(/\.cypher$/, ""), readFileSync(new URL(file, folder), "utf8")),
    );
  const lost = questions.find(({ group }) => !groups.includes(group));
  if (lost !== undefined)
    throw new StatementHeaderError(
      `queries/questions/${lost.id}.cypher is of the group "${lost.group}", which queries/groups.yaml does not have.`,
    );
  return groups.flatMap((group) => questions.filter((question) => question.group === group));
}

/** @throws StatementHeaderError */
export function parseQuestion(id: string, text: string): LibraryQuestion {
  const file = `queries/questions/${id}.cypher`;
  const need = parseHeader(file, text);
  const keys = new Set(headerLines(text).map(([key]) => key));
  const parameters = parseParameters(file, text);
  if (parameters.length === 0) need("params");
  return {
    id,
    labels: inThreeLanguages(need, "question"),
    about: keys.has("about en") ? inThreeLanguages(need, "about") : null,
    group: need("group"),
    section: need("section") === "any" ? null : toNumber(file, "section", need("section")),
    first: keys.has("first") ? toNumber(file, "first", need("first")) : null,
    parameters,
    columns: need("returns").split(",").map(toColumn),
    statement: withoutHeader(text),
  };
}

/** What a question is asked with when nothing else is said. */
export function defaultsOf({
  parameters,
}: Pick<LibraryQuestion, "parameters">): Record<string, ParameterValue> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
}

function inThreeLanguages(need: ReadHeader, key: string): Trilingual {
  return { en: need(`${key} en`), id: need(`${key} id`), uk: need(`${key} uk`) };
}

function toColumn(text: string): { name: string; type: string } {
  const [name = "", type = ""] = text.trim().split(/\s+/);
  return { name, type };
}

function toNumber(file: string, key: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new StatementHeaderError(`${file} has "${text}" under "// ${key}:", which is no number.`);
}
