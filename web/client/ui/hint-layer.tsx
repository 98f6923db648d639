/**
 * Hints of controls without words: one layer for the page shows `data-hint` of whatever is pointed at or has the
 * keyboard's focus. A library's tooltip would weigh as much as the rest of the first screen's controls together.
 */
import { useEffect, useRef, useState } from "react";
import { placeHint } from "./place-hint.ts";
import styles from "./hint-layer.module.css";

const DELAY_MS = 350;

interface Hint {
  readonly text: string;
  readonly anchor: Element;
}

export function HintLayer() {
  const [hint, setHint] = useState<Hint | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => listen(setHint), []);
  useEffect(() => {
    if (hint === null || box.current === null) return;
    // Above an open dialog too.
    box.current.showPopover();
    placeHint(box.current, hint.anchor);
  }, [hint]);
  if (hint === null) return null;
  // The text is the control's own name, which is read out already.
  return (
    <div ref={box} popover="manual" className={styles.hint} aria-hidden>
      {hint.text}
    </div>
  );
}

function listen(show: (hint: Hint | null) => void): () => void {
  const gone = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    show(null);
  };
  const come = (event: Event, delay: number): void => {
    const anchor = event.target instanceof Element ? event.target.closest("[data-hint]") : null;
    hide();
    const text = anchor?.getAttribute("data-hint") ?? "";
    if (anchor === null || text === "") return;
    timer = setTimeout(() => show({ text, anchor }), delay);
  };
  const options = { signal: gone.signal };
  document.addEventListener(
    "pointerover",
    (event) => event.pointerType !== "touch" && come(event, DELAY_MS),
    options,
  );
  document.addEventListener(
    "focusin",
    (event) =>
      event.target instanceof Element && event.target.matches(":focus-visible") && come(event, 0),
    options,
  );
  document.addEventListener("focusout", hide, options);
  document.addEventListener("pointerdown", hide, options);
  document.addEventListener("scroll", hide, { ...options, capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(), options);
  return () => {
    gone.abort();
    clearTimeout(timer);
  };
}
