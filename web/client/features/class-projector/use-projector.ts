import { type RefObject, useEffect, useState } from "react";
import type { ClassState } from "../../../contract/classes.ts";
import { firstView, nextView, type ProjectorView } from "./projector-views.ts";

export interface Projector {
  readonly view: ProjectorView;
  readonly show: (view: ProjectorView) => void;
  readonly isBlank: boolean;
  readonly toggleBlank: () => void;
  readonly toggleFull: () => void;
  /** Nobody moves the mouse: only what is for the room is shown. */
  readonly isQuiet: boolean;
}

const QUIET_AFTER_MS = 3000;

/** Which view is on the wall, and the keys that change it: arrows, B for a blank wall, F for the full screen. */
export function useProjector(state: ClassState, room: RefObject<HTMLElement | null>): Projector {
  const [shown, setShown] = useState({ view: firstView(state), state });
  // Whatever stood there: a class that starts or ends is what everybody wants to see.
  if (firstView(shown.state) !== firstView(state)) setShown({ view: firstView(state), state });
  const [isBlank, setBlank] = useState(false);
  const isQuiet = useQuiet();
  const toggleFull = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void room.current?.requestFullscreen().catch(() => undefined);
  };
  const onKey = (key: string): boolean => {
    if (key === "ArrowRight" || key === "PageDown") step(1);
    else if (key === "ArrowLeft" || key === "PageUp") step(-1);
    else if (key === "b" || key === "B" || key === ".") setBlank(!isBlank);
    else if (key === "f" || key === "F") toggleFull();
    else return false;
    return true;
  };
  const step = (by: 1 | -1): void => setShown({ ...shown, view: nextView(shown.view, by) });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.altKey;
      const isHidden = room.current === null || room.current.offsetParent === null;
      if (!isElsewhere && !isHidden && onKey(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
  return {
    view: shown.view,
    show: (view) => setShown({ ...shown, view }),
    isBlank,
    toggleBlank: () => setBlank(!isBlank),
    toggleFull,
    isQuiet,
  };
}

function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = (): void => {
      setQuiet(false);
      clearTimeout(timer);
      timer = setTimeout(() => setQuiet(true), QUIET_AFTER_MS);
    };
    wake();
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const name of events) document.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of events) document.removeEventListener(name, wake);
    };
  }, []);
  return isQuiet;
}
