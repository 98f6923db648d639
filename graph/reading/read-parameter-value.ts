/** From what was typed for a parameter to the value its statement is run with. */
import { ENTITY_KINDS, STATUSES } from "../model/kinds.ts";
import { dateTextSchema, idSchema } from "../model/ids.ts";
import { isRelationTypeName } from "../model/relation-types.ts";
import type {
  ParameterType,
  ParameterValue,
  QuestionParameter,
} from "../model/question-parameter.ts";

/** What was typed cannot be the parameter's value. The message says what can. */
export class ParameterError extends Error {
  override readonly name = "ParameterError";
}

type Asked = Pick<QuestionParameter, "name" | "type" | "choices" | "range" | "items">;

const LONGEST = 200;
const MOST_ITEMS = 50;
/** Sections of the article, the abstract being 0 and the references 13. */
const LAST_SECTION = 13;

/** A list is written with commas between its items. @throws ParameterError */
export function readParameterValue(asked: Asked, text: string): ParameterValue {
  if (text.length > LONGEST * 10) throw refuse(asked, `at most ${LONGEST} characters`, "more");
  if (asked.type !== "LIST") return readOne(asked, asked.type, text.trim());
  const items = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length > MOST_ITEMS)
    throw refuse(asked, `at most ${MOST_ITEMS} items`, `${items.length} of them`);
  return items.map((item) => String(readOne(asked, asked.items ?? "STRING", item)));
}

function readOne(asked: Asked, type: ParameterType, text: string): string | number | boolean {
  const said = `“${text.slice(0, 60)}”`;
  switch (type) {
    case "INTEGER":
      return readInteger(asked, asked.range, text);
    case "SECTION":
      return readInteger(asked, { least: 0, most: LAST_SECTION }, text);
    case "BOOLEAN":
      if (text === "true" || text === "false") return text === "true";
      throw refuse(asked, "true or false", said);
    case "DATE":
      if (isDate(text)) return text;
      throw refuse(asked, "a date like 2022, 2022-02 or 2022-02-24", said);
    case "ENTITY":
      if (idSchema.safeParse(text).success) return text;
      throw refuse(asked, "the id of an entity, like eu or tpd", said);
    case "KIND":
      return readAmong(asked, ENTITY_KINDS, text);
    case "STATUS":
      return readAmong(asked, STATUSES, text);
    case "TYPE":
      if (isRelationTypeName(text)) return text;
      throw refuse(asked, "a relation type, like PROTECTS or THREATENS", said);
    default:
      return readText(asked, text);
  }
}

function readText(asked: Asked, text: string): string {
  if (asked.choices.length > 0) return readAmong(asked, asked.choices, text);
  if (text === "") throw refuse(asked, "some text", "nothing");
  if (text.length > LONGEST) throw refuse(asked, `at most ${LONGEST} characters`, "more");
  return text;
}

function readInteger(asked: Asked, range: QuestionParameter["range"], text: string): number {
  const bounds = range === null ? "" : ` from ${range.least} to ${range.most}`;
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  const isWithin = range === null || (value >= range.least && value <= range.most);
  if (!Number.isNaN(value) && isWithin) return value;
  throw refuse(asked, `a whole number${bounds}`, `“${text.slice(0, 60)}”`);
}

function readAmong(asked: Asked, words: readonly string[], text: string): string {
  if (words.includes(text)) return text;
  throw refuse(asked, `one of ${words.join(", ")}`, `“${text.slice(0, 60)}”`);
}

function isDate(text: string): boolean {
  if (!dateTextSchema.safeParse(text).success) return false;
  const [year = "", month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The 30th of February would come back as the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function refuse({ name }: Asked, wanted: string, said: string): ParameterError {
  return new ParameterError(`The parameter “${name}” wants ${wanted}, but was given ${said}.`);
}
