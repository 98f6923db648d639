/** What no ingest wrote, so that an ingest can keep its hands off it. */
import { OWNER } from "../content-hash.ts";
import type { Statements } from "./transact.ts";
import { findNodes } from "./find-nodes.ts";

const FOREIGN_LABELS = `
MATCH (n)
WHERE NOT n:Sealed AND NOT coalesce(n.owner = $owner, false)
UNWIND CASE WHEN labels(n) = [] THEN ['(no label)'] ELSE labels(n) END AS label
RETURN label, count(*) AS count
ORDER BY count DESC, label`;

const HOLDING = `
UNWIND $wanted AS wanted
MATCH (n) WHERE elementId(n) = wanted
  AND EXISTS { (n)-[r]-() WHERE NOT coalesce(r.owner = $owner, false) }
RETURN n.id AS id
ORDER BY id`;

export async function countForeignLabels({
  rows,
}: Statements): Promise<ReadonlyMap<string, number>> {
  const found = await rows(FOREIGN_LABELS, { owner: OWNER });
  return new Map(found.map(({ label, count }) => [String(label), Number(count)]));
}

export async function findNodesWithForeignEdges(
  statements: Statements,
  ids: readonly string[],
): Promise<readonly string[]> {
  const nodes = await findNodes(statements, ids);
  if (nodes.size === 0) return [];
  const wanted = [...nodes.values()].map(({ elementId }) => elementId);
  const found = await statements.rows(HOLDING, { wanted, owner: OWNER });
  return found.map(({ id }) => String(id));
}
