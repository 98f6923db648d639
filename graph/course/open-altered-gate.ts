/** A gate to an altered copy of a graph, kept in the embedded engine whatever keeps the graph itself. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CypherGate } from "../gate/cypher-gate.ts";
import { type OpenGateEnvironment, openGate } from "../gate/open-gate.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { alterGraph } from "./alter-graph.ts";

/** Takes a second or two. Closing the gate removes the copy. */
export async function openAlteredGate(
  environment: OpenGateEnvironment,
  store: GraphStore,
): Promise<CypherGate> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const { node, edge } of store.dump()) {
    if (node !== undefined) nodes.push(node);
    if (edge !== undefined) edges.push(edge);
  }
  // Named so that the next gate removes what a killed atlas leaves.
  const folder = mkdtempSync(join(tmpdir(), `atlas-gate-${process.pid}-altered-`));
  const limits = { ...environment, NEO4J_URI: undefined, ATLAS_DATA: folder };
  const copy = await openStore(limits);
  await copy.prepare();
  const altered = alterGraph({ nodes, edges });
  await copy.apply({
    createNodes: altered.nodes,
    createEdges: altered.edges,
    updateNodes: [],
    updateEdges: [],
    deleteNodes: [],
    deleteEdges: [],
  });
  const gate = await openGate(limits, copy);
  return {
    engine: gate.engine,
    run: (request, sink, options) => gate.run(request, sink, options),
    async close() {
      await gate.close();
      await copy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
