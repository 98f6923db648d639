/** The canvas of the atlas: for eyes and pointers, and for keys, which walk it and hear where they are. */
import { VisuallyHidden } from "@mantine/core";
import { useImperativeHandle, useRef } from "react";
import "./graph-canvas.css";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import { useCanvasKeys } from "./keyboard/use-canvas-keys.ts";
import { layoutRunnerOf } from "./layouts/layout-runner.ts";
import type { Stage } from "./stage/stage.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { useStage } from "./use-stage.ts";

export function GraphCanvas({ ariaLabel, ref, ...props }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const stores = useAtlasStores();
  const { keyed, announcement, onKeyDown, onBlur } = useCanvasKeys(stage, props);
  useStage({ container, stage, keyed }, props);

  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => stage.current?.zoomIn(),
      zoomOut: () => stage.current?.zoomOut(),
      fit: () => stage.current?.fit(),
      focusOn: (id) => stage.current?.focusOn(id),
      fitTo: (ids) => stage.current?.fitTo(ids),
      layOut: (layout) => layoutRunnerOf(stores).start(layout),
      readCamera: () => stage.current?.readCamera() ?? null,
      drawLoop: (onDone) => stage.current?.armLoop(onDone),
      cancel: () => stage.current?.cancel() ?? false,
      async picture(spec) {
        const { drawPicture } = await import("./picture/draw-picture.ts");
        return stage.current === null ? null : drawPicture(stage.current.readPicture(), spec);
      },
    }),
    [stores],
  );

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role "application" takes keys */}
      <div
        className="graph-canvas"
        role="application"
        aria-label={ariaLabel}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <div ref={container} className="graph-canvas-plate" />
      </div>
      <VisuallyHidden role="status" aria-live="polite">
        {announcement}
      </VisuallyHidden>
    </>
  );
}
