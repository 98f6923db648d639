/** What the page and the layout worker say to each other. To stop a run, the worker is ended. */
import type { LayoutGraph, Places } from "./layout-graph.ts";
import type { ComputedLayout } from "./run-layout.ts";

export interface LayoutRequest {
  readonly name: ComputedLayout;
  readonly graph: LayoutGraph;
}

export type LayoutReply =
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "done"; readonly places: Places };
