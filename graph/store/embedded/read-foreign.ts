/** What is in the file beside an ingest's work. */
import { OWNER } from "../content-hash.ts";
import type { EngineReader } from "./engine-reader.ts";
import { toText } from "./read-values.ts";
import { EDGE_IS_OURS } from "./stored-hash.ts";

export const NO_LABEL = "(no label)";

export async function readForeignLabels(
  reader: EngineReader,
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.rows(
    `MATCH (n) WHERE (n.owner IS NULL OR n.owner <> $owner) AND NOT n:Sealed
     RETURN labels(n) AS labels, count(*)`,
    { owner: OWNER },
  );
  const counts = new Map<string, number>();
  for (const [labels, count] of rows) {
    const named = Array.isArray(labels) && labels.length > 0 ? labels.map(toText) : [NO_LABEL];
    for (const label of named) counts.set(label, (counts.get(label) ?? 0) + Number(count));
  }
  return counts;
}

export async function findNodesWithForeignEdges(
  reader: EngineReader,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await reader.rows(
    `MATCH (n)-[r]-() WHERE n.id IN $ids AND n.owner = $owner AND NOT (${EDGE_IS_OURS})
     RETURN DISTINCT n.id`,
    { ids, owner: OWNER },
  );
  return rows.map(([id]) => toText(id));
}
