/** Checks a statement against a model solution, on this graph and on an altered one. Both run through the gate. */
import type { CypherGate, GateRequest } from "../gate/cypher-gate.ts";
import { GateError } from "../gate/gate-error.ts";
import { LIMITS } from "../gate/limits.ts";
import type { CourseStep } from "../model/course.ts";
import type { CallOptions } from "../store/graph-store.ts";
import { type Answered, compareAnyOf, compareRows, type Verdict } from "./compare-rows.ts";

export interface CheckedStatement {
  readonly statement: string;
  readonly parameters: GateRequest["parameters"];
}

export interface Checked {
  /** `altered`: right here, and another answer where things are different: it fits by chance, or an answer is written into it. */
  readonly where: "here" | "altered";
  readonly verdict: Verdict;
  /** How many rows it gives here. */
  readonly rows: number;
}

type Asked = Pick<CourseStep, "solution" | "ordered" | "anyOf">;

export interface Gates {
  readonly here: CypherGate;
  /** Opened when it is first needed. */
  readonly altered: () => Promise<CypherGate>;
}

/** @throws GateError for a statement that is refused or fails */
export async function checkAnswer(
  gates: Gates,
  given: CheckedStatement,
  asked: Asked,
  options?: CallOptions,
): Promise<Checked> {
  const here = await compareOn(gates.here, given, asked, options);
  if (here.verdict.kind !== "right") return { ...here, where: "here" };
  const altered = await compareOn(await gates.altered(), given, asked, options);
  return { ...altered, where: "altered", rows: here.rows };
}

async function compareOn(
  gate: CypherGate,
  { statement, parameters }: CheckedStatement,
  { solution, ordered = false, anyOf }: Asked,
  options?: CallOptions,
): Promise<Pick<Checked, "verdict" | "rows">> {
  const answer = await answerOf(gate, { statement, parameters }, options);
  const model = await answerOf(gate, { statement: anyOf?.of ?? solution, parameters: {} }, options);
  const verdict =
    anyOf === undefined
      ? compareRows(model, answer, { ordered })
      : compareAnyOf(model, answer, anyOf.rows);
  return { verdict, rows: answer.rows.length };
}

/** @throws GateError where not all of it could be had: what was cut off cannot be compared */
async function answerOf(
  gate: CypherGate,
  { statement, parameters }: CheckedStatement,
  options?: CallOptions,
): Promise<Answered> {
  const rows: Answered["rows"][number][] = [];
  let columns: readonly string[] = [];
  const summary = await gate.run(
    { statement, parameters, mode: "run", limit: LIMITS.maxRows },
    {
      columns: (names) => {
        columns = names;
      },
      rows: (batch) => {
        rows.push(...batch);
      },
    },
    options,
  );
  if (summary.truncatedBy !== null)
    throw new GateError(
      "CYPHER_MEMORY",
      "The answer is too long to be compared. Ask for less of it, as the task says.",
    );
  return { columns, rows };
}
