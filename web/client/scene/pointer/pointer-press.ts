/** A press on a body: a click while it stays, a drag once it has moved; with a finger only after it has rested there. */
import type { Point } from "../../state/scene.ts";
import type { PointerCallbacks, Targets } from "./pointer-targets.ts";

export interface Press {
  down(id: string | null, at: Point): void;
  /** With a finger: it takes hold after a while. */
  hold(id: string | null, at: Point): void;
  /** True when the move is the press's, and not the plate's. */
  move(at: Point): boolean;
  up(): void;
  cancel(): boolean;
  isDown(): boolean;
  /** The click that is about to come is not meant: something else has ended. */
  swallow(): void;
  /** A drag ends with a click that nobody meant. */
  hasJustEnded(): boolean;
}

/** Pixels by which a hand may tremble. */
const STILL = 4;
const STILL_FINGER = 8;
const HOLD_MS = 320;

interface Held {
  readonly kind: "pressed" | "resting" | "dragged";
  readonly id: string;
  readonly from: Point;
}

type State = Held | { readonly kind: "idle" | "over" };

export function createPress(targets: Targets, { onHover }: PointerCallbacks): Press {
  let state: State = { kind: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(kind: "pressed" | "resting", id: string | null, from: Point): void {
    clearTimeout(timer);
    state = id === null ? { kind: "idle" } : { kind, id, from };
  }

  function end(finish: (id: string) => void): boolean {
    clearTimeout(timer);
    const wasDragged = state.kind === "dragged";
    if (state.kind === "dragged") finish(state.id);
    state = { kind: wasDragged ? "over" : "idle" };
    return wasDragged;
  }

  return {
    down: (id, at) => begin("pressed", id, at),
    hold(id, at) {
      begin("resting", id, at);
      timer = setTimeout(() => {
        if (state.kind !== "resting") return;
        const { id: held, from } = state;
        state = { kind: "pressed", id: held, from };
        onHover(held);
      }, HOLD_MS);
    },
    move(at) {
      if (!("id" in state)) return false;
      const away = Math.hypot(at.x - state.from.x, at.y - state.from.y);
      if (state.kind === "resting") {
        if (away > STILL_FINGER) begin("resting", null, at);
        return false;
      }
      const { id, from } = state;
      if (away > STILL) state = { kind: "dragged", id, from };
      if (state.kind === "dragged") targets.drag(id, at);
      return true;
    },
    up: () => void end((id) => targets.drop(id)),
    cancel: () => end((id) => targets.letGo(id)),
    isDown: () => state.kind === "pressed" || state.kind === "dragged",
    swallow() {
      state = { kind: "over" };
    },
    hasJustEnded: () => state.kind === "over",
  };
}
