/** The layouts that are computed, by name, each as steps that report how much is done. */
import type { LayoutName } from "../../state/scene.ts";
import { layByForce } from "./lay-by-force.ts";
import { layByKind } from "./lay-by-kind.ts";
import { layInLayers } from "./lay-in-layers.ts";
import { layOnTimeAxis } from "./lay-on-time-axis.ts";
import { layRadially } from "./lay-radially.ts";
import type { LayoutGraph, Places } from "./layout-graph.ts";

export type ComputedLayout = Exclude<LayoutName, "stored" | "around">;

export type LayoutRun = Generator<number, Places>;

export function startLayout(name: ComputedLayout, graph: LayoutGraph): LayoutRun {
  return name === "force" ? layByForce(graph) : inOneStep(() => AT_ONCE[name](graph));
}

const AT_ONCE = {
  radial: layRadially,
  layered: layInLayers,
  time: layOnTimeAxis,
  kind: layByKind,
} as const satisfies Record<Exclude<ComputedLayout, "force">, (graph: LayoutGraph) => Places>;

function* inOneStep(lay: () => Places): LayoutRun {
  yield 0;
  return lay();
}
