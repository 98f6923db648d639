/** The library's own statements, refused where they would write: the engine tells by its plan. */
import { StatementFailedError } from "../../errors.ts";
import type { CallOptions, QueryResult } from "../graph-store.ts";
import type { EngineReader, StatementParameters } from "./engine-reader.ts";
import { toResultValue, toText } from "./read-values.ts";

const WRITING_STEP =
  /^\s*(Create|Merge|Set|Remove|Add|Delete|Detach|Drop|Load|Insert|Foreach)\w*\b/im;

export async function runQuery(
  reader: EngineReader,
  statement: string,
  parameters: StatementParameters,
  options?: CallOptions,
): Promise<QueryResult> {
  const [plan] = await reader.rows(`EXPLAIN ${statement}`, parameters, options);
  const [, step] = WRITING_STEP.exec(toText(plan?.[0])) ?? [];
  if (step !== undefined) {
    throw new StatementFailedError(`A statement that would write (${step}) was given to be read.`);
  }
  const result = await reader.run(statement, parameters, options);
  const rows = result.rows().map((row) => row.map((value) => toResultValue(value, idOf)));
  return { columns: result.columns, rows };

  function idOf(internalId: number): string {
    return toText(reader.db.getNode(internalId)?.get("id"));
  }
}
