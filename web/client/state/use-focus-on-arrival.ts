/** Puts the focus on a panel's heading when it opens, unless the reader is at work elsewhere, such as in the list. */
import { type RefObject, useEffect, useRef } from "react";

export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
