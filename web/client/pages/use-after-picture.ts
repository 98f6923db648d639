import { useDeferredValue } from "react";

/** False while the first picture is made, true right after it: what stands around the canvas must not keep it waiting. */
export function useAfterPicture(): boolean {
  return useDeferredValue(true, false);
}
