/** What the actions of the canvas work with. */
import type { ReactFlowInstance } from "@xyflow/react";
import type { SizeOf } from "../../../../../graph/maps/layout/box-sizes.ts";
import type { Translate } from "../../../i18n/use-language.ts";
import type { MapEditor } from "../../../state/map/map-editor-state.ts";
import type { CanvasStore } from "../canvas-state.ts";

export interface ViewTools {
  readonly canvas: CanvasStore;
  readonly flow: ReactFlowInstance;
  /** Where the canvas is in the window. */
  readonly frame: () => DOMRect;
}

export interface ActionTools extends ViewTools {
  readonly editor: MapEditor;
  readonly sizeOf: SizeOf;
  readonly t: Translate;
}
