/**
 * Cytoscape.js as its documentation says it is fastest: WebGL renderer where asked for, a pixel ratio of 1, haystack edges,
 * no arrows, edges and labels away while the view moves, textures while it moves, names only where they are large enough to be
 * read, positions given.
 */
import "./finish-frames.ts";
import cytoscape from "cytoscape";
import { stageElement } from "./bench-page.ts";
import { KIND_COLORS, sizesOf } from "./bench-looks.ts";
import { runBench } from "./run-bench.ts";

const isWebGl = new URLSearchParams(location.search).has("webgl");
let elements: cytoscape.ElementDefinition[] = [];
let shown: cytoscape.Core | null = null;

runBench({
  prepare(graph) {
    const sizes = sizesOf(graph);
    elements = [
      ...graph.nodes.map(({ id, label, kind, x, y }) => ({
        data: { id, label, color: KIND_COLORS[kind], size: (sizes.get(id) ?? 5) * 2 },
        position: { x, y },
      })),
      ...graph.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ];
  },
  async open() {
    shown = cytoscape({
      container: stageElement(),
      elements,
      layout: { name: "preset" },
      style: STYLE,
      pixelRatio: 1,
      hideEdgesOnViewport: true,
      hideLabelsOnViewport: true,
      textureOnViewport: true,
      motionBlur: false,
      ...({ renderer: { name: "canvas", webgl: isWebGl } } as object),
    });
    while (countDrawn(shown) === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
  close() {
    shown?.destroy();
    shown = null;
  },
});

/** With WebGL it tells nobody that it has drawn; its renderer counts. */
function countDrawn(core: cytoscape.Core): number {
  const { redrawCount = 0 } = (core as unknown as RendererOwner).renderer();
  return redrawCount;
}

interface RendererOwner {
  renderer(): { readonly redrawCount?: number };
}

const STYLE: cytoscape.StylesheetJson = [
  {
    selector: "node",
    style: {
      "background-color": "data(color)",
      width: "data(size)",
      height: "data(size)",
      label: "data(label)",
      "font-size": 13,
      "min-zoomed-font-size": 12,
    },
  },
  {
    selector: "edge",
    style: { width: 1, "line-color": "#958e81", "curve-style": "haystack" },
  },
];
