/** From a question of the library to its answer, with the entities, relations and contested statements it speaks of. */
import { appStatement } from "../../graph/reading/app-statements.ts";
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { LibraryQuestion } from "../../graph/reading/question-library.ts";
import { readStatements } from "../../graph/reading/read-statements.ts";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import type { Answer, Library, ParameterValue, Question } from "../contract/questions.ts";
import type { Asked } from "./read-asked.ts";
import { toEntitySummary, toRelation } from "./to-contract.ts";

export function toQuestion(question: LibraryQuestion): Question {
  const { id, labels, group, section, first, parameters } = question;
  return {
    id,
    labels,
    group,
    section,
    first,
    parameters: parameters.map((parameter) => ({
      ...parameter,
      default: toParameterValue(parameter.default),
      kinds: [...parameter.kinds],
      choices: [...parameter.choices],
    })),
  };
}

export function toLibraryQuestion(question: LibraryQuestion): Library["questions"][number] {
  const { about, columns, statement } = question;
  return { ...toQuestion(question), about, columns: [...columns], statement };
}

function toParameterValue(value: Asked[string]): ParameterValue {
  return typeof value === "object" ? [...value] : value;
}

/** A question and what it is asked with. */
export interface QuestionAsked {
  readonly question: LibraryQuestion;
  readonly asked: Asked;
}

export async function readAnswer(
  store: GraphStore,
  { question, asked }: QuestionAsked,
  options: CallOptions,
): Promise<Answer> {
  const { columns, rows } = await store.query(question.statement, asked, options);
  const texts = new Set(rows.flat(2).filter((value) => typeof value === "string"));
  const claims = await readStatements(store, valuesOf(columns, rows, "claims"), options);
  for (const { subject, object } of claims) {
    texts.add(subject.id);
    if (object !== null) texts.add(object.id);
  }
  const ids = [...texts];
  const found = await store.query(appStatement("entities"), { ids }, options);
  const between = await store.query(appStatement("relations-among"), { ids }, options);
  const contested = new Map(claims.flatMap((claim) => claim.contested).map((one) => [one.id, one]));
  return {
    question: { ...toQuestion(question), about: question.about },
    asked: Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [name, toParameterValue(value)]),
    ),
    statement: question.statement,
    columns: [...columns],
    rows: rows.map((row) => row.map(toCell)),
    entities: found.rows.map((row) => toEntitySummary(row[0] as GraphNode)),
    relations: between.rows.map((row) => toRelation(row[0] as GraphEdge)),
    contested: [...contested.values()],
  };
}

function valuesOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  name: string,
): string[] {
  const index = columns.indexOf(name);
  return index < 0 ? [] : rows.flatMap((row) => row[index] as string[]);
}

function toCell(value: unknown): Answer["rows"][number][number] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return value === null || value === undefined ? null : String(value);
}
