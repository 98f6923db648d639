/** The embedded engine's own bulk calls, on a file, with the same labels, types, properties and index as the ingest. */
import g, { type BatchEdgeInput } from "@grafeo-db/js";
import type { GraphEdge } from "../../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import {
  contentHash,
  HASH_PROPERTY,
  OWNER,
  OWNER_PROPERTY,
} from "../../../graph/store/content-hash.ts";
import { groupBy } from "../../../graph/group-by.ts";
import { toStoredHash } from "../../../graph/store/embedded/stored-hash.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { SEARCH_PROPERTY, toSearchText } from "../../../graph/store/search-text.ts";
import type { GraphSize } from "../../../test/fixtures/scale-graph.ts";
import { makeImage } from "./make-image.ts";

export interface BulkInput {
  readonly folder: string;
  readonly file: string;
  readonly size: GraphSize;
}

export async function bulkLoad({ folder, file, size }: BulkInput): Promise<{ seconds: number }> {
  const image = makeImage(size);
  const groups = groupBy(image.nodes, ({ labels }) => labels.join(":"));
  const batches = [...groups.values()].map((nodes) => ({
    nodes,
    labels: [...(nodes[0]?.labels ?? [])],
    rows: nodes.map(toNodeRow),
  }));
  const edgeRows = image.edges.map(toEdgeRow);

  const store = await openStore({ ATLAS_DATA: folder });
  await store.prepare();
  await store.close();
  const db = g.GrafeoDB.create(file);

  const started = performance.now();
  const internalIds = new Map<string, number>();
  for (const { nodes, labels, rows } of batches) {
    const created = await db.batchCreateNodesWithProps(labels, rows);
    for (const [index, { id }] of nodes.entries()) internalIds.set(id, created[index] ?? -1);
  }
  const edges = image.edges.map(({ source, target, type }, index): BatchEdgeInput => ({
    src: internalIds.get(source) ?? -1,
    dst: internalIds.get(target) ?? -1,
    type,
    properties: edgeRows[index],
  }));
  await db.batchCreateEdges(edges);
  db.walCheckpoint();
  const seconds = (performance.now() - started) / 1000;

  db.close();
  return { seconds };
}

function toNodeRow(node: GraphNode): Readonly<Record<string, unknown>> {
  return {
    ...node.properties,
    id: node.id,
    [OWNER_PROPERTY]: OWNER,
    [HASH_PROPERTY]: toStoredHash(contentHash(node)),
    [SEARCH_PROPERTY]: toSearchText(node),
  };
}

function toEdgeRow(edge: GraphEdge): Readonly<Record<string, unknown>> {
  return { ...edge.properties, id: edge.id, [HASH_PROPERTY]: toStoredHash(contentHash(edge)) };
}
