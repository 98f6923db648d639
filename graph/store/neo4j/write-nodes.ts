/** One batch of nodes, inside one transaction. */
import { StatementFailedError } from "../../errors.ts";
import { OWNER } from "../content-hash.ts";
import type { GraphNode } from "../graph-store.ts";
import type { Statements } from "./transact.ts";
import { quoteLabels } from "./cypher-names.ts";
import { findNodes } from "./find-nodes.ts";
import { groupBy } from "../../group-by.ts";
import { inChunks } from "./in-chunks.ts";
import { hasNodeLabel, NODE_LABELS } from "./node-labels.ts";
import { toStoredNode } from "./stored-properties.ts";

/** Internal ids of what it created, by business id. */
export async function createNodes(
  { rows }: Statements,
  nodes: readonly GraphNode[],
): Promise<ReadonlyMap<string, string>> {
  for (const node of nodes) checkLabels(node);
  const written = await inChunks(
    nodes,
    (node) => quoteLabels(node.labels),
    async ({ key: labels, items }) =>
      rows(
        `UNWIND $nodes AS properties
CREATE (n:${labels})
SET n = properties
RETURN n.id AS id, elementId(n) AS elementId`,
        { nodes: items.map(toStoredNode) },
      ),
  );
  return new Map(written.map(({ id, elementId }) => [String(id), String(elementId)]));
}

export async function updateNodes(
  statements: Statements,
  nodes: readonly GraphNode[],
): Promise<void> {
  const stored = await findNodes(
    statements,
    nodes.map(({ id }) => id),
  );
  const updates = nodes.map((node) => {
    checkLabels(node);
    const known = stored.get(node.id);
    if (known?.isOurs !== true) {
      throw new StatementFailedError(
        `The node "${node.id}" cannot be updated: no ingest wrote a node of this id. Plan again.`,
      );
    }
    return { node, elementId: known.elementId, change: toLabelChange(known.labels, node.labels) };
  });
  for (const [change, group] of groupBy(updates, (update) => update.change)) {
    await statements.rows(
      `UNWIND $updates AS update
MATCH (n) WHERE elementId(n) = update.elementId
SET n = update.properties ${change}`,
      {
        updates: group.map(({ node, elementId }) => ({
          elementId,
          properties: toStoredNode(node),
        })),
      },
    );
  }
}

/** What is gone already, or is somebody's own, is left alone. */
export async function deleteNodes(statements: Statements, ids: readonly string[]): Promise<void> {
  const stored = await findNodes(statements, ids);
  const wanted = [...stored.values()].map(({ elementId }) => elementId);
  await statements.rows(
    `UNWIND $wanted AS wanted
MATCH (n) WHERE elementId(n) = wanted AND n.owner = $owner
DELETE n`,
    { wanted, owner: OWNER },
  );
}

function toLabelChange(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((label) => !after.includes(label)).toSorted();
  const fresh = after.filter((label) => !before.includes(label));
  const set = fresh.length === 0 ? "" : `SET n:${quoteLabels(fresh)}`;
  const remove = gone.length === 0 ? "" : `REMOVE n:${quoteLabels(gone)}`;
  return `${set} ${remove}`;
}

/** Without such a label nothing could find it by its id. */
function checkLabels({ id, labels }: GraphNode): void {
  if (hasNodeLabel(labels)) return;
  throw new StatementFailedError(
    `The node "${id}" has the labels ${labels.join(", ")}, and one of ${NODE_LABELS.join(", ")} is needed. Add a new one to graph/store/neo4j/node-labels.ts.`,
  );
}
