/**
 * Mouse and finger on the canvas become questions to the page: what is pointed at, opened, chosen, moved. Sigma's captors
 * move the camera; all else is decided here, because one press may be a click, a drag or a loop.
 */
import type Sigma from "sigma";
import type { TouchCoords } from "sigma/types";
import type { Point } from "../../state/scene.ts";
import { createLoop, type Loop } from "./pointer-loop.ts";
import { createPress, type Press } from "./pointer-press.ts";
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
  const hands: Hands = { sigma, targets, callbacks, loop, press };
  listenToMouse(hands);
  listenToTouch(hands);
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

interface Hands {
  readonly sigma: Sigma;
  readonly targets: Targets;
  readonly callbacks: PointerCallbacks;
  readonly loop: Loop;
  readonly press: Press;
}

function listenToMouse(hands: Hands): void {
  const { sigma, targets, loop, press } = hands;
  const mouse = sigma.getMouseCaptor();
  const hover = createHover(hands);
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
    if (loop.end()) press.swallow();
    else press.up();
  });
  mouse.on("mouseleave", () => hover(null));
  mouse.on("click", (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
    const isAdding = shiftKey || ctrlKey || metaKey;
    click(hands, event, { body: MOUSE_REACH, line: LINE_REACH, isAdding });
  });
  mouse.on("doubleClick", (event) => {
    if (targets.nodeAt(event, MOUSE_REACH) !== null) event.preventSigmaDefault();
  });
}

function listenToTouch(hands: Hands): void {
  const { sigma, targets, loop, press } = hands;
  const touch = sigma.getTouchCaptor();
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
    if (loop.end()) press.swallow();
    else press.up();
  });
  touch.on("tap", (event) => {
    const at = firstOf(event);
    if (at !== null) click(hands, at, { body: TAP_REACH, line: TAP_LINE_REACH, isAdding: false });
  });
}

function createHover({ sigma, callbacks }: Hands): (id: string | null) => void {
  let hovered: string | null = null;
  return (id) => {
    if (id === hovered) return;
    hovered = id;
    sigma.getContainer().style.cursor = id === null ? "" : "pointer";
    callbacks.onHover(id);
  };
}

function click({ targets, callbacks, press }: Hands, at: Point, reaches: Reaches): void {
  if (press.hasJustEnded()) return;
  const node = targets.nodeAt(at, reaches.body);
  if (node !== null) {
    if (reaches.isAdding) callbacks.onToggle(node);
    else callbacks.onOpenEntity(node);
    return;
  }
  const edge = targets.edgeAt(at, reaches.line);
  if (edge === null) callbacks.onClear();
  else callbacks.onOpenRelation(edge);
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
