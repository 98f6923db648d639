import { useEffect, useState } from "react";
import { useCanvasState } from "../canvas-state.ts";

type RarePanels = typeof import("./rare-panels.ts").rarePanels;

/** Asked for once the canvas is there, so that they are at hand without a network too; null until they have come. */
export function useRarePanels(): RarePanels | null {
  const [rare, setRare] = useState<RarePanels | null>(null);
  const panel = useCanvasState((state) => state.panel);
  useEffect(() => {
    if (rare !== null) return;
    let isLeft = false;
    void import("./rare-panels.ts").then(
      ({ rarePanels }) => (isLeft ? null : setRare(rarePanels)),
      () => null,
    );
    return () => {
      isLeft = true;
    };
    // A panel that is opened asks again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [rare, panel]);
  return rare;
}
