/** The calls that go over everything: the overview for the first screen, the snapshot and the dump for an ingest. */
import { RELATION_TYPE_NAMES } from "../../model/relation-types.ts";
import { OWNER } from "../content-hash.ts";
import type { CallOptions, DumpRecord, GraphStore, Snapshot } from "../graph-store.ts";
import { compareById, compareText } from "../relation-graph.ts";
import type { EngineReader } from "./engine-reader.ts";
import { readNodes } from "./read-nodes.ts";
import { toGraphEdge, toGraphNode, toProperties, toText } from "./read-values.ts";
import { scanEdges } from "./scan-edges.ts";
import { EDGE_IS_OURS, fromStoredHash } from "./stored-hash.ts";

const PAGE = 1000;
const OURS = { hop: "-[r]->", where: EDGE_IS_OURS, parameters: {} };

export async function readOverview(
  reader: EngineReader,
  options?: CallOptions,
): ReturnType<GraphStore["overview"]> {
  const [nodes, edges] = await Promise.all([
    reader.rows("MATCH (n:Entity) RETURN n", {}, options),
    reader.rows(
      `MATCH (n:Entity)-[r:${RELATION_TYPE_NAMES.join("|")}]->(m:Entity) RETURN r, n.id, m.id`,
      {},
      options,
    ),
  ]);
  return {
    nodes: nodes.map(([node]) => toGraphNode(node)).toSorted(compareById),
    edges: edges
      .map(([edge, source, target]) => toGraphEdge(edge, source, target))
      .toSorted(compareById),
  };
}

export async function readSnapshot(reader: EngineReader): Promise<Snapshot> {
  const nodes = await reader.rows("MATCH (n) WHERE n.owner = $owner RETURN n.id, n.contentHash", {
    owner: OWNER,
  });
  const edges = new Map<string, { readonly hash: string; readonly type: string }>();
  const scan = { ...OURS, returns: "r.id, r.contentHash, type(r)" };
  for await (const [id, hash, type] of scanEdges(reader, scan)) {
    edges.set(toText(id), { hash: fromStoredHash(hash), type: toText(type) });
  }
  return { nodes: new Map(nodes.map(([id, hash]) => [toText(id), fromStoredHash(hash)])), edges };
}

/** Holds the ids alone while it goes, to have them in order. */
export async function* dumpAll(reader: EngineReader): AsyncGenerator<DumpRecord> {
  const rows = await reader.rows("MATCH (n) WHERE n.owner = $owner RETURN n.id", { owner: OWNER });
  const ids = rows.map(([id]) => toText(id)).toSorted(compareText);
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const nodes = await readNodes(reader, page);
    for (const id of page) {
      const node = nodes.get(id);
      if (node !== undefined) yield { node };
    }
  }
  yield* dumpEdges(reader);
}

async function* dumpEdges(reader: EngineReader): AsyncGenerator<DumpRecord> {
  const listed: { readonly id: string; readonly internalId: number }[] = [];
  for await (const [id, internalId] of scanEdges(reader, { ...OURS, returns: "r.id, id(r)" })) {
    listed.push({ id: toText(id), internalId: Number(internalId) });
  }
  for (const { id, internalId } of listed.toSorted(compareById)) {
    reader.assertOpen();
    const edge = reader.db.getEdge(internalId);
    if (edge === null) continue;
    const { edgeType: type, sourceId, targetId } = edge;
    const [source, target] = [sourceId, targetId].map((end) =>
      toText(reader.db.getNode(end)?.get("id")),
    );
    const properties = toProperties({ ...edge.properties() });
    yield { edge: { id, type, source: source ?? "", target: target ?? "", properties } };
  }
}
