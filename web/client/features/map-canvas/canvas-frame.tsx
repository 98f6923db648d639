import { useReactFlow } from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { estimateSize, type SizeOf } from "../../../../graph/maps/layout/box-sizes.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import { useCanvasState, useCanvasStore } from "./canvas-state.ts";
import styles from "./canvas.module.css";
import { CanvasPlane } from "./canvas-plane.tsx";
import { CanvasStatus } from "./canvas-status.tsx";
import { useClipboard } from "./clipboard/use-clipboard.ts";
import { CanvasFoot } from "./foot/canvas-foot.tsx";
import { useDrawnLine } from "./gestures/use-drawn-line.ts";
import { createCanvasActions } from "./keys/canvas-actions.ts";
import { useCanvasKeys } from "./keys/use-canvas-keys.ts";
import { useKeptFocus } from "./keys/use-kept-focus.ts";
import { useShownParts } from "./keys/use-shown-parts.ts";
import type { MapCanvasProps } from "./map-canvas-props.ts";
import { CanvasPanels } from "./panels/canvas-panels.tsx";

/** Plane, bars and foot, and what they share: keys, clipboard, actions. */
export function CanvasFrame(props: MapCanvasProps) {
  const { t, language } = useLanguage();
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const flow = useReactFlow();
  const box = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const editing = useMapState((state) => state.editing);
  const isDrawing = useCanvasState((state) => state.lineFrom !== null);
  const isDragging = useCanvasState((state) => state.isDragging);
  const sizeOf = useCallback<SizeOf>(
    (part) => {
      const { width = 0, height = 0 } = flow.getInternalNode(part.id)?.measured ?? {};
      return width > 0 && height > 0 ? { width, height } : estimateSize(part);
    },
    [flow],
  );
  const actions = useMemo(
    () =>
      createCanvasActions({
        editor,
        canvas,
        flow,
        sizeOf,
        t,
        frame: () => plane.current?.getBoundingClientRect() ?? new DOMRect(),
      }),
    // `t` is another function with every rendering, its language is not.
    // oxlint-disable-next-line react/exhaustive-deps
    [editor, canvas, flow, sizeOf, language],
  );
  useEffect(() => editor.measureBy(sizeOf), [editor, sizeOf]);
  useEffect(() => {
    if (editing !== null) requestAnimationFrame(() => actions.reveal(editing));
  }, [editing, actions]);
  useShownParts(actions);
  const line = useDrawnLine();
  const onKeyDown = useCanvasKeys(actions, line.cancelClicked);
  useKeptFocus(box);
  const clipboard = useClipboard(actions);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what is inside come by here
    <div
      ref={box}
      className={styles.canvas}
      tabIndex={-1}
      role="region"
      aria-label={props.label ?? t("mapcanvas.canvas")}
      data-map-canvas
      data-dragging={isDragging || undefined}
      data-connecting={isDrawing || undefined}
      onKeyDown={onKeyDown}
      {...clipboard}
    >
      <div ref={plane} className={styles.plane}>
        <CanvasPlane {...props} actions={actions} line={line} />
        <CanvasPanels actions={actions} />
        <CanvasStatus />
      </div>
      <CanvasFoot actions={actions} />
    </div>
  );
}
