/** Puts the focus on a panel's heading when it opens, unless the reader is at work elsewhere, such as in the list. */
import { type RefObject, useEffect, useRef } from "react";

export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    // A page that has just loaded starts at its top, with the link that skips to the list.
    if (isFree && navigator.userActivation.hasBeenActive)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
