/** A loop drawn around what is to be selected: with Shift held, or armed by a button. */
import type Sigma from "sigma";
import type { Point } from "../../state/scene.ts";
import type { PointerCallbacks, Targets } from "./pointer-targets.ts";

export interface Loop {
  arm(onDone: () => void): void;
  isArmed(): boolean;
  isDrawn(): boolean;
  start(at: Point, isAdded: boolean): void;
  /** True while a loop is being drawn. */
  move(at: Point): boolean;
  end(): boolean;
  cancel(): boolean;
}

const STEP = 3;
/** Fewer points enclose nothing: it was a click. */
const FEWEST = 3;

export function createLoop(
  sigma: Sigma,
  targets: Targets,
  { onLoop, onClear }: PointerCallbacks,
): Loop {
  // Sigma clears this canvas with every frame, and there is none while the camera rests.
  const context = sigma.getCanvases()["hovers"]?.getContext("2d") ?? null;
  let points: Point[] | null = null;
  let isAdded = false;
  let whenDone: (() => void) | null = null;

  function close(): readonly Point[] | null {
    const drawn = points;
    points = null;
    whenDone?.();
    whenDone = null;
    sigma.getContainer().style.cursor = "";
    clear(sigma, context);
    return drawn;
  }

  return {
    arm(onDone) {
      whenDone?.();
      whenDone = onDone;
      sigma.getContainer().style.cursor = "crosshair";
    },
    isArmed: () => whenDone !== null,
    isDrawn: () => points !== null,
    start(at, adds) {
      points = [{ x: at.x, y: at.y }];
      isAdded = adds;
    },
    move({ x, y }) {
      if (points === null) return false;
      const last = points.at(-1);
      if (last === undefined || Math.hypot(x - last.x, y - last.y) >= STEP) points.push({ x, y });
      draw(sigma, context, points);
      return true;
    },
    end() {
      const drawn = points === null ? null : close();
      if (drawn === null) return false;
      if (drawn.length < FEWEST) onClear();
      else onLoop(targets.inside(drawn), isAdded);
      return true;
    },
    cancel() {
      if (points === null && whenDone === null) return false;
      close();
      return true;
    },
  };
}

function clear(sigma: Sigma, context: CanvasRenderingContext2D | null): void {
  const { width, height } = sigma.getDimensions();
  context?.clearRect(0, 0, width, height);
}

function draw(
  sigma: Sigma,
  context: CanvasRenderingContext2D | null,
  points: readonly Point[],
): void {
  if (context === null) return;
  clear(sigma, context);
  // The canvas's own style sheet names the accent; it cannot be read as a variable here.
  const accent = getComputedStyle(sigma.getContainer()).getPropertyValue("--accent");
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = accent;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}
