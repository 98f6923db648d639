/** A statement of the library, with its rows as the port gives them. */
import type { QueryResult } from "../graph-store.ts";
import { collectEnds } from "./collect-ends.ts";
import type { Statements } from "./transact.ts";
import { type IdOf, toValue } from "./to-graph.ts";
import type { Parameters } from "./to-parameters.ts";

export async function runQuery(
  statements: Statements,
  statement: string,
  parameters: Parameters,
): Promise<QueryResult> {
  const { columns, rows } = await statements.table(statement, parameters);
  const idOf = await findEnds(statements, rows);
  return { columns, rows: rows.map((row) => row.map((value) => toValue(value, idOf))) };
}

/** An edge knows its ends by internal ids only; those that are not in the rows themselves are asked for. */
async function findEnds(statements: Statements, rows: unknown): Promise<IdOf> {
  const known = new Map<string, string>();
  const wanted = new Set<string>();
  collectEnds(rows, { known, wanted, idIn: ({ id }) => String(id ?? "") });
  const missing = [...wanted].filter((elementId) => !known.has(elementId));
  if (missing.length > 0) {
    const ends = await statements.rows(
      `UNWIND $missing AS wanted
       MATCH (n) WHERE elementId(n) = wanted
       RETURN wanted, n.id AS id`,
      { missing },
    );
    for (const { wanted: elementId, id } of ends) known.set(String(elementId), String(id ?? ""));
  }
  return (elementId) => known.get(elementId) ?? "";
}
