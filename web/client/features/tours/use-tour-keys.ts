/** While presenting, the keys of a presenter's remote: arrows, Page Up and Down, Space; B blanks the screen; Escape ends. */
import { useEffect, useRef } from "react";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import type { useTour } from "./use-tour.ts";

export function useTourKeys(walk: ReturnType<typeof useTour>, isPresenting: boolean): void {
  const { presenter } = useAtlasStores();
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    if (!isPresenting) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const run = keysOf(latest.current, presenter)[event.key];
      if (run === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Before the canvas, whose arrows would walk from neighbor to neighbor.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [isPresenting, presenter]);
}

function keysOf(
  { next, previous }: ReturnType<typeof useTour>,
  presenter: ReturnType<typeof useAtlasStores>["presenter"],
): Readonly<Record<string, () => void>> {
  const forward = () => next?.();
  const backward = () => previous?.();
  const blank = () => presenter.setState(({ isBlank }) => ({ isBlank: !isBlank }));
  return {
    ArrowRight: forward,
    PageDown: forward,
    " ": forward,
    ArrowLeft: backward,
    PageUp: backward,
    b: blank,
    B: blank,
    ".": blank,
    Escape: () => presenter.setState({ isOn: false, isBlank: false }),
  };
}
