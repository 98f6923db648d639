/** A statement of the library, with its rows as the port gives them. */
import neo4j, { type Relationship } from "neo4j-driver";
import type { QueryResult } from "../graph-store.ts";
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
  collect(rows, known, wanted);
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

function collect(value: unknown, known: Map<string, string>, wanted: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (neo4j.isNode(value)) {
    known.set(value.elementId, String(value.properties["id"] ?? ""));
  } else if (neo4j.isRelationship(value)) {
    collectEnds(value, wanted);
  } else if (neo4j.isPath(value)) {
    for (const { start, relationship, end } of value.segments) {
      collect([start, end], known, wanted);
      collectEnds(relationship, wanted);
    }
  } else {
    for (const each of Object.values(value)) collect(each, known, wanted);
  }
}

function collectEnds(edge: Relationship, wanted: Set<string>): void {
  wanted.add(edge.startNodeElementId);
  wanted.add(edge.endNodeElementId);
}
