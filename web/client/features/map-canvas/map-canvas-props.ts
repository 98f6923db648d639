import type { ReactNode } from "react";
import type { EntityKind } from "../../../../graph/model/kinds.ts";

export interface MapCanvasProps {
  /** Of an entity of the atlas that a concept stands for; null where it is not known. Should stay the same function. */
  readonly kindOf: (entity: string) => EntityKind | null;
  /** What the region is called where several maps are on a page; without it, the map. */
  readonly label?: string;
  /** Drawn on the map's plane, over the boxes. */
  readonly renderOverlay?: () => ReactNode;
}
