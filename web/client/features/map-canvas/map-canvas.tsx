import { ReactFlowProvider } from "@xyflow/react";
import { useState } from "react";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { CanvasContext, createCanvasStore } from "./canvas-state.ts";
import { CanvasFrame } from "./canvas-frame.tsx";
import type { MapCanvasProps } from "./map-canvas-props.ts";

/** The map as boxes and lines, with everything to change it; needs a `MapEditorContext` and nothing of the atlas. */
export function MapCanvas(props: MapCanvasProps) {
  const [canvas] = useState(createCanvasStore);
  const id = useMapState((state) => state.map.id);
  return (
    <CanvasContext value={canvas}>
      {/* Another map has another view. */}
      <ReactFlowProvider key={id}>
        <CanvasFrame {...props} />
      </ReactFlowProvider>
    </CanvasContext>
  );
}
