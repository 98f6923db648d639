/** Nodes by their ids. Only what an ingest wrote is found by id: other nodes may carry the same. */
import { NodeNotFoundError } from "../../errors.ts";
import type { GraphNode } from "../../model/graph-node.ts";
import { OWNER } from "../content-hash.ts";
import type { CallOptions } from "../graph-store.ts";
import type { EngineReader } from "./engine-reader.ts";
import { toGraphNode } from "./read-values.ts";

export async function readNode(
  reader: EngineReader,
  id: string,
  options?: CallOptions,
): Promise<GraphNode> {
  const node = (await readNodes(reader, [id], options)).get(id);
  if (node === undefined) throw new NodeNotFoundError(id);
  return node;
}

export async function readNodes(
  reader: EngineReader,
  ids: readonly string[],
  options?: CallOptions,
): Promise<ReadonlyMap<string, GraphNode>> {
  const rows = await reader.rows(
    "MATCH (n) WHERE n.id IN $ids AND n.owner = $owner RETURN n",
    { ids, owner: OWNER },
    options,
  );
  const nodes = rows.map(([node]) => toGraphNode(node));
  return new Map(nodes.map((node) => [node.id, node]));
}
