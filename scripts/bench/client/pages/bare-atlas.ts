/** The least that shows the whole atlas: one request, graphology, sigma with its own defaults. */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Overview } from "../../../../web/contract/overview.ts";
import { stageElement } from "./bench-page.ts";
import { KIND_COLORS, sizesOf } from "./bench-looks.ts";

const answer = await fetch("/api/overview");
const { entities, relations } = (await answer.json()) as Overview;
const graph = new MultiDirectedGraph();
const sizes = sizesOf({ nodes: [], edges: relations });
for (const { id, kind, labels, x, y } of entities) {
  const size = sizes.get(id) ?? 4;
  graph.addNode(id, { x, y: -y, size, label: labels.en, color: KIND_COLORS[kind] });
}
for (const { id, source, target } of relations) {
  graph.addEdgeWithKey(id, source, target, { size: 1, color: "#958e81" });
}
export const sigma = new Sigma(graph, stageElement());
