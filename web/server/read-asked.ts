/** What a question was asked with: the defaults, but for what was given and holds. */
import { ParameterError, readParameterValue } from "../../graph/reading/read-parameter-value.ts";
import type { ParameterValue, QuestionParameter } from "../../graph/model/question-parameter.ts";
import { appStatement } from "../../graph/reading/app-statements.ts";
import { defaultsOf, type LibraryQuestion } from "../../graph/reading/question-library.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { readEnd } from "../../graph/reading/read-end.ts";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import { WebError } from "./problem.ts";

export type Asked = Readonly<Record<string, ParameterValue>>;
type Given = Readonly<Record<string, string | readonly string[]>>;

/** @throws WebError with a sentence that names the parameter and what it takes */
export async function readAsked(
  store: GraphStore,
  question: LibraryQuestion,
  given: Given,
  options: CallOptions,
): Promise<Asked> {
  const { id, parameters } = question;
  const strange = Object.keys(given).find((name) => parameters.every((one) => one.name !== name));
  if (strange !== undefined) {
    const names = parameters.map(({ name }) => name).join(", ");
    const takes = names === "" ? "It takes none." : `It takes ${names}.`;
    throw refuse(`The question “${id}” has no parameter “${strange.slice(0, 60)}”. ${takes}`);
  }
  const mine = parameters.filter(({ name }) => Object.hasOwn(given, name));
  const values = mine.map((parameter) => [parameter.name, readValue(parameter, given)] as const);
  const asked = { ...defaultsOf(question), ...Object.fromEntries(values) };
  await checkEntities(store, mine, asked, options);
  return asked;
}

function readValue(parameter: QuestionParameter, given: Given): ParameterValue {
  const text = given[parameter.name] ?? "";
  try {
    return readParameterValue(parameter, typeof text === "string" ? text : text.join(","));
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    throw refuse(error.message);
  }
}

async function checkEntities(
  store: GraphStore,
  parameters: readonly QuestionParameter[],
  asked: Asked,
  options: CallOptions,
): Promise<void> {
  const wanted = parameters.filter(({ type }) => type === "ENTITY");
  if (wanted.length === 0) return;
  const ids = wanted.map(({ name }) => String(asked[name]));
  const { rows } = await store.query(appStatement("entities"), { ids }, options);
  const kinds = new Map(
    rows.map((row) => readEnd(row[0] as GraphNode)).map(({ id, kind }) => [id, kind]),
  );
  for (const { name, kinds: taken } of wanted) {
    const id = String(asked[name]);
    const kind = kinds.get(id);
    if (kind === undefined)
      throw refuse(
        `The atlas has no entity “${id}”, which the parameter “${name}” was given. /api/search finds entities by name.`,
      );
    if (taken.length > 0 && !taken.some((one) => one === kind))
      throw refuse(
        `The parameter “${name}” wants an entity of the kind ${taken.join(" or ")}, but “${id}” is of the kind ${kind}.`,
      );
  }
}

function refuse(detail: string): WebError {
  return new WebError(400, "BAD_REQUEST", "Bad request", detail);
}
