/** Sigma alone with the atlas's own programs and looks, and sigma's own names: what drawing the same costs without our parts. */
import "./finish-frames.ts";
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { toBaseLooks } from "../../../../web/client/scene/looks/base-looks.ts";
import { BodyProgram } from "../../../../web/client/scene/programs/body-program.ts";
import { RelationProgram } from "../../../../web/client/scene/programs/relation-program.ts";
import type { Scene } from "../../../../web/client/state/scene.ts";
import { INITIAL_VIEW } from "../../../../web/client/state/view.ts";
import { stageElement } from "./bench-page.ts";
import { toScene } from "./bench-scene.ts";
import { runBench } from "./run-bench.ts";
import "./sigma-probe.ts";

let scene: Scene | null = null;
let shown: Sigma | null = null;

runBench({
  prepare(graph) {
    scene = toScene(graph);
  },
  async open() {
    if (scene === null) return;
    shown = new Sigma(toGraph(scene), stageElement(), {
      nodeProgramClasses: { body: BodyProgram },
      edgeProgramClasses: { relation: RelationProgram },
      labelFont: "sans-serif",
      labelSize: 13.5,
      zoomToSizeRatioFunction: (ratio) => 1 / window.probe.borrowedScale(ratio),
    });
    await window.probe.firstFrame(scene.entities.size);
  },
  close() {
    shown?.kill();
    shown = null;
  },
});

function toGraph(from: Scene): MultiDirectedGraph {
  const looks = toBaseLooks({ scene: from, view: INITIAL_VIEW, scheme: "light", language: "en" });
  const graph = new MultiDirectedGraph();
  for (const [id, look] of looks.nodes) {
    const at = from.positions.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { ...look, x: at.x, y: -at.y, type: "body" });
  }
  for (const { id, source, target } of from.relations.values())
    graph.addEdgeWithKey(id, source, target, { ...looks.edges.get(id), type: "relation" });
  return graph;
}
