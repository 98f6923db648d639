/** The canvas of the atlas. For eyes and pointers: the list beside it carries reading and the keyboard in full. */
import { type KeyboardEvent, useImperativeHandle, useRef } from "react";
import "./graph-canvas.css";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import { useStage } from "./use-stage.ts";

const PAN_STEP = 60;

export function GraphCanvas({ ariaLabel, ref, ...props }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const stage = useStage(container, props);

  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => stage.current?.zoomIn(),
      zoomOut: () => stage.current?.zoomOut(),
      fit: () => stage.current?.fit(),
      focusOn: (id) => stage.current?.focusOn(id),
    }),
    [stage],
  );

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commandFor(event.key);
    if (command === null || stage.current === null) return;
    event.preventDefault();
    if (typeof command === "string") stage.current[command]();
    else stage.current.pan(command);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role "application" takes keys
    <div
      ref={container}
      className="graph-canvas"
      role="application"
      aria-label={ariaLabel}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={handleKey}
    />
  );
}

function commandFor(key: string) {
  switch (key) {
    case "+":
    case "=":
      return "zoomIn";
    case "-":
      return "zoomOut";
    case "0":
      return "fit";
    case "ArrowLeft":
      return { x: -PAN_STEP, y: 0 };
    case "ArrowRight":
      return { x: PAN_STEP, y: 0 };
    case "ArrowUp":
      return { x: 0, y: -PAN_STEP };
    case "ArrowDown":
      return { x: 0, y: PAN_STEP };
    default:
      return null;
  }
}
