/** The width of an element in pixels, as it is now; 0 before it is there. */
import { useCallback, useState } from "react";

export function useWidth(): {
  readonly ref: (element: Element | null) => () => void;
  readonly width: number;
} {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    const observer = new ResizeObserver(([entry]) => {
      // Out of sight it has none, and will have its own again.
      const next = Math.floor(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
