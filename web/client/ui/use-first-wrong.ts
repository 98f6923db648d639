/** After a form was refused, puts the focus on the first field that is wrong, which may be far above the button. */
import { type RefObject, useEffect, useRef } from "react";

/** `refusals` counts up with each refusal. */
export function useFirstWrong(refusals: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);
  return form;
}
