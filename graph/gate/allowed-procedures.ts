/** Procedures that only read the graph and finish quickly. Everything else is refused by name, also in subqueries. */
import type { GatePosition } from "./cypher-gate.ts";
import { refuseProcedure } from "./refuse.ts";

export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
  "db.index.fulltext.listAvailableAnalyzers",
  "db.index.vector.queryNodes",
  "db.index.vector.queryRelationships",
  "db.info",
  "db.ping",
]);

/** Engines tell case apart in these names, and so does this. @throws GateError CYPHER_PROCEDURE */
export function checkProcedure(name: string, position: GatePosition | null = null): void {
  if (!ALLOWED_PROCEDURES.has(name)) throw refuseProcedure(name, position);
}
