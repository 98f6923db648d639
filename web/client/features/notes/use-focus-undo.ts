/** What was deleted takes the focus with it, and the focus goes on to the way back; nobody who is elsewhere is disturbed. */
import { type RefObject, useEffect, useRef } from "react";

/** For the element that holds the button. */
export function useFocusUndo(isOffered: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasOffered = useRef(isOffered);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const isNew = isOffered && !wasOffered.current;
    wasOffered.current = isOffered;
    if (isNew && (isLost || document.activeElement?.tagName === "DIALOG"))
      place.current?.querySelector("button")?.focus();
  }, [isOffered]);
  return place;
}
