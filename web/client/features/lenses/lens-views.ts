/** The lenses this page can draw, each loaded when it is first opened. */
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { LensViewProps } from "./lens-view.ts";

type LensView = LazyExoticComponent<ComponentType<LensViewProps>>;

export const LENS_VIEWS: ReadonlyMap<string, LensView> = new Map<string, LensView>([
  [
    "timeline",
    lazy(async () => ({ default: (await import("./timeline/timeline-lens.tsx")).TimelineLens })),
  ],
  [
    "figures",
    lazy(async () => ({ default: (await import("./figures/figures-lens.tsx")).FiguresLens })),
  ],
  [
    "literature",
    lazy(async () => ({
      default: (await import("./literature/literature-lens.tsx")).LiteratureLens,
    })),
  ],
  ["chain", lazy(async () => ({ default: (await import("./chain/chain-lens.tsx")).ChainLens }))],
  [
    "argument",
    lazy(async () => ({ default: (await import("./argument/argument-lens.tsx")).ArgumentLens })),
  ],
  [
    "contested",
    lazy(async () => ({ default: (await import("./contested/contested-lens.tsx")).ContestedLens })),
  ],
]);
