/** Canvas or list, and whether this browser can draw at all. */
import { useState } from "react";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import type { View } from "../../state/view.ts";

export function useSurface() {
  const { view } = useAtlasStores();
  const surface = useView((state) => state.surface);
  const [canDraw, setCanDraw] = useState(true);
  return {
    surface: canDraw ? surface : ("list" as const),
    canDraw,
    show: (wanted: View["surface"]) => view.setState({ surface: wanted }),
    giveUpDrawing: () => setCanDraw(false),
  };
}
