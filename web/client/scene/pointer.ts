/**
 * Mouse and finger on the canvas become questions to the page: what is pointed at, opened, chosen, moved. Sigma's captors
 * move the camera; all else is decided here, because one press may be a click, a drag or a loop.
 */
import type Sigma from "sigma";
import type { TouchCoords } from "sigma/types";
import type { Point } from "../state/scene.ts";
import { createLoop } from "./pointer-loop.ts";
import { createPress } from "./pointer-press.ts";
import type { PointerCallbacks, Targets } from "./pointer-targets.ts";

export interface Pointer {
  /** The next press draws a loop, wherever it begins; called when it has. */
  armLoop(onDone: () => void): void;
  /** Gives up what is under way; true when there was something. */
  cancel(): boolean;
  kill(): void;
}

const MOUSE_REACH = 2;
const LINE_REACH = 5;
/** A finger is broader than the bodies are. */
const TAP_REACH = 22;
const TAP_LINE_REACH = 14;
/** A finger that rests on a body takes hold of it; one that moves on moves the plate. */
const HOLD_REACH = 14;

export function listenToPointer(
  sigma: Sigma,
  targets: Targets,
  callbacks: PointerCallbacks,
): Pointer {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  // Sigma's own listeners would read the GPU's picture back with every move.
  mouse.removeAllListeners();
  touch.removeAllListeners();
  const loop = createLoop(sigma, targets, callbacks);
  const press = createPress(targets, callbacks);
  let hovered: string | null = null;

  function hover(id: string | null): void {
    if (id === hovered) return;
    hovered = id;
    sigma.getContainer().style.cursor = id === null ? "" : "pointer";
    callbacks.onHover(id);
  }

  function click(at: Point, { body, line, isAdding }: Reaches): void {
    if (press.hasJustEnded()) return;
    const node = targets.nodeAt(at, body);
    if (node !== null) return isAdding ? callbacks.onToggle(node) : callbacks.onOpenEntity(node);
    const edge = targets.edgeAt(at, line);
    return edge === null ? callbacks.onClear() : callbacks.onOpenRelation(edge);
  }

  mouse.on("mousedown", (event) => {
    const { button, shiftKey } = event.original as MouseEvent;
    if (button !== 0) return;
    const node = targets.nodeAt(event, MOUSE_REACH);
    if (loop.isArmed() || (shiftKey && node === null)) loop.start(event, shiftKey);
    else press.down(node, event);
  });
  mouse.on("mousemovebody", (event) => {
    if (loop.move(event) || press.move(event)) event.preventSigmaDefault();
  });
  mouse.on("mousemove", (event) => {
    if (press.isDown() || loop.isDrawn() || (event.original as MouseEvent).buttons !== 0) return;
    hover(targets.nodeAt(event, MOUSE_REACH) ?? targets.edgeAt(event, LINE_REACH));
  });
  mouse.on("mouseup", () => {
    if (!loop.end()) press.up();
  });
  mouse.on("mouseleave", () => hover(null));
  mouse.on("click", (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
    const isAdding = shiftKey || ctrlKey || metaKey;
    click(event, { body: MOUSE_REACH, line: LINE_REACH, isAdding });
  });
  mouse.on("doubleClick", (event) => {
    if (targets.nodeAt(event, MOUSE_REACH) !== null) event.preventSigmaDefault();
  });
  touch.on("touchdown", (event) => {
    const at = firstOf(event);
    if (event.touches.length !== 1 || at === null) press.up();
    else if (loop.isArmed()) loop.start(at, false);
    else press.hold(targets.nodeAt(at, HOLD_REACH), at);
  });
  touch.on("touchmove", (event) => {
    const at = firstOf(event);
    if (at !== null && (loop.move(at) || press.move(at))) event.preventSigmaDefault();
  });
  touch.on("touchup", () => {
    if (!loop.end()) press.up();
  });
  touch.on("tap", (event) => {
    const at = firstOf(event);
    if (at !== null) click(at, { body: TAP_REACH, line: TAP_LINE_REACH, isAdding: false });
  });
  return {
    armLoop: loop.arm,
    cancel: () => loop.cancel() || press.cancel(),
    kill() {
      mouse.removeAllListeners();
      touch.removeAllListeners();
      press.cancel();
    },
  };
}

interface Reaches {
  readonly body: number;
  readonly line: number;
  readonly isAdding: boolean;
}

/** A finger that has just been lifted is where it was last. */
function firstOf({ touches, previousTouches }: TouchCoords): Point | null {
  return touches[0] ?? previousTouches[0] ?? null;
}
