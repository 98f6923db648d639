/**
 * vis-network as its documentation says it is fastest: no physics, no smooth edges, no improved layout, edges away
 * while it moves, names only where they are large enough to be read.
 */
import "./finish-frames.ts";
import { DataSet } from "vis-data";
import { type Edge, Network, type Node } from "vis-network";
import { stageElement } from "./bench-page.ts";
import { KIND_COLORS, sizesOf } from "./bench-looks.ts";
import { runBench } from "./run-bench.ts";

let nodes: Node[] = [];
let edges: Edge[] = [];
let shown: Network | null = null;

runBench({
  prepare(graph) {
    const sizes = sizesOf(graph);
    nodes = graph.nodes.map(({ id, label, kind, x, y }) => ({
      id,
      label,
      x,
      y,
      color: KIND_COLORS[kind],
      size: sizes.get(id) ?? 5,
    }));
    edges = graph.edges.map(({ id, source, target }) => ({ id, from: source, to: target }));
  },
  open() {
    return new Promise((resolve) => {
      const network = new Network(
        stageElement(),
        { nodes: new DataSet(nodes), edges: new DataSet(edges) },
        {
          physics: false,
          layout: { improvedLayout: false },
          nodes: {
            shape: "dot",
            shadow: false,
            font: { size: 13 },
            scaling: { label: { enabled: false, drawThreshold: 12 } },
          },
          edges: { smooth: false, width: 1, color: "#958e81", shadow: false, hoverWidth: 0 },
          interaction: { hideEdgesOnDrag: true, hideEdgesOnZoom: true, hover: false },
        },
      );
      shown = network;
      network.once("afterDrawing", () => requestAnimationFrame(() => resolve()));
    });
  },
  close() {
    shown?.destroy();
    shown = null;
  },
});
