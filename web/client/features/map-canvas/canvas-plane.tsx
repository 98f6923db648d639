import {
  ConnectionMode,
  ReactFlow,
  type ReactFlowProps,
  SelectionMode,
  ViewportPortal,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useMemo, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { useCanvasState } from "./canvas-state.ts";
import type { PartNode } from "./drawn/part-node.ts";
import { useDrawnParts } from "./drawn/use-drawn-parts.ts";
import type { DrawnLineHand } from "./gestures/use-drawn-line.ts";
import { usePlaneHand } from "./gestures/use-plane-hand.ts";
import { GroupAreas } from "./groups/group-areas.tsx";
import type { CanvasActions } from "./keys/canvas-actions.ts";
import { FIT } from "./keys/view-actions.ts";
import { DrawingLine } from "./lines/drawing-line.tsx";
import { LineLayer } from "./lines/line-layer.tsx";
import type { MapCanvasProps } from "./map-canvas-props.ts";
import { ConceptBox } from "./nodes/concept-box.tsx";
import { PhraseBox } from "./nodes/phrase-box.tsx";

/** What never changes. All boxes are drawn, seen or not: Tab goes through them in reading order. */
const SETTINGS: ReactFlowProps<PartNode> = {
  edges: [],
  nodeTypes: { concept: ConceptBox, phrase: PhraseBox },
  // A part's place is that of its middle: a box that grows stays where it is.
  nodeOrigin: [0.5, 0.5],
  connectionMode: ConnectionMode.Loose,
  // Only a handle right under the pointer counts; everything else is decided where the line ends.
  connectionRadius: 1,
  connectionLineComponent: DrawingLine,
  selectionMode: SelectionMode.Partial,
  selectionKeyCode: "Shift",
  multiSelectionKeyCode: ["Shift", "Meta", "Control"],
  // Keys are the canvas's own, which knows what a step is and what an activity allows.
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  edgesFocusable: false,
  zoomOnDoubleClick: false,
  nodeDragThreshold: 3,
  minZoom: 0.1,
  maxZoom: 3,
  fitViewOptions: FIT,
  proOptions: { hideAttribution: true },
};
const MIDDLE_AND_RIGHT = [1, 2];

export interface CanvasPlaneProps extends MapCanvasProps {
  readonly actions: CanvasActions;
  readonly line: DrawnLineHand;
}

export function CanvasPlane({ kindOf, renderOverlay, actions, line }: CanvasPlaneProps) {
  const { t, language } = useLanguage();
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const isLassoing = useCanvasState((state) => state.isLassoing);
  const { nodes, drawn } = useDrawnParts(kindOf);
  // Once, for what is there when it opens: a first concept must not move under the hand that makes it. What the editor was
  // asked to show goes before.
  const isAsked = useMapState((state) => state.shown.length > 0);
  const [fits] = useState(nodes.length > 0 && !isAsked);
  const hand = usePlaneHand({ drawn, actions, line });
  const labels = useMemo(
    () => ({
      "node.a11yDescription.default": t("mapcanvas.keyTab"),
      "handle.ariaLabel": t("mapcanvas.drawFromConcept"),
    }),
    // `t` is another function with every rendering, its language is not.
    // oxlint-disable-next-line react/exhaustive-deps
    [language],
  );
  return (
    <ReactFlow<PartNode>
      {...SETTINGS}
      {...hand}
      fitView={fits}
      nodes={nodes as PartNode[]}
      nodesDraggable={!isReadOnly}
      nodesConnectable={!isReadOnly}
      selectionOnDrag={isLassoing}
      panOnDrag={isLassoing ? MIDDLE_AND_RIGHT : true}
      ariaLabelConfig={labels}
      aria-label={t("mapcanvas.plane")}
    >
      <GroupAreas />
      <LineLayer />
      {renderOverlay && <ViewportPortal>{renderOverlay()}</ViewportPortal>}
    </ReactFlow>
  );
}
