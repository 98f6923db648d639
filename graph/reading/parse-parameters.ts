/**
 * What a question of the library can be asked with: `// param since DATE = 1948: Since | Sejak | Починаючи з`, one a line.
 * In brackets after the type stands what narrows it: the kinds of an ENTITY, the choices of a STRING, the least and the
 * most of an INTEGER, the type of a LIST's items.
 */
import { ENTITY_KINDS } from "../model/kinds.ts";
import {
  PARAMETER_TYPES,
  type ParameterType,
  type QuestionParameter,
} from "../model/question-parameter.ts";
import { ParameterError, readParameterValue } from "./read-parameter-value.ts";
import { headerLines, StatementHeaderError } from "./statement-header.ts";

const LINE = /^param (\w+) ([A-Z]+)(?:\(([^)]*)\))? = (.+)$/;

/** In the order of their lines. @throws StatementHeaderError */
export function parseParameters(file: string, text: string): QuestionParameter[] {
  return headerLines(text)
    .filter(([key]) => key.startsWith("param "))
    .map(([key, labels]) => parseParameter(file, key, labels));
}

function parseParameter(file: string, key: string, labels: string): QuestionParameter {
  const refuse = (what: string): never => {
    throw new StatementHeaderError(`${file}: "// ${key}: …" ${what}.`);
  };
  const [, name, type, narrowed = "", value] =
    LINE.exec(key) ?? refuse("is not of the form “// param NAME TYPE = DEFAULT: en | id | uk”");
  const [en, id, uk, ...others] = labels.split("|").map((label) => label.trim());
  if (!en || !id || !uk || others.length > 0) refuse("needs three labels: en | id | uk");
  const known = PARAMETER_TYPES.find((one) => one === type);
  const shape = {
    name: name as string,
    type: known ?? refuse(`has a type that is none of ${PARAMETER_TYPES.join(", ")}`),
    labels: { en, id, uk } as QuestionParameter["labels"],
    ...narrow(known, splitList(narrowed), refuse),
  };
  try {
    return { ...shape, default: readParameterValue(shape, value as string) };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return refuse(`has a default that it cannot take. ${error.message.replace(/[.]$/, "")}`);
  }
}

type Narrowing = Pick<QuestionParameter, "kinds" | "choices" | "range" | "items">;

function narrow(
  type: ParameterType | undefined,
  words: readonly string[],
  refuse: (what: string) => never,
): Narrowing {
  const open: Narrowing = { kinds: [], choices: [], range: null, items: null };
  if (type === "LIST") {
    const items = PARAMETER_TYPES.find((one) => one === words[0]) ?? "STRING";
    return { ...open, items };
  }
  if (words.length === 0) return open;
  if (type === "STRING") return { ...open, choices: words };
  if (type === "INTEGER") {
    const [least = NaN, most = NaN] = words.join().split("..").map(Number);
    return least <= most ? { ...open, range: { least, most } } : refuse("has no bounds like 1..50");
  }
  if (type !== "ENTITY") return refuse("has brackets that say nothing for its type");
  const kinds = words.map((word) => ENTITY_KINDS.find((kind) => kind === word));
  return kinds.every((kind) => kind !== undefined)
    ? { ...open, kinds }
    : refuse(`names a kind that is none of ${ENTITY_KINDS.join(", ")}`);
}

function splitList(text: string): string[] {
  return text === "" ? [] : text.split(",").map((word) => word.trim());
}
