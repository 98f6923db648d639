/** Puts a hint under its anchor, or beside it where `data-hint-side` says so, and keeps it inside the window. */
const GAP = 6;
const EDGE = 4;

export function placeHint(box: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const isBeside = anchor.getAttribute("data-hint-side") === "right";
  const left = isBeside ? at.right + GAP : at.left + (at.width - width) / 2;
  const top = isBeside ? at.top + (at.height - height) / 2 : topOf(at, height);
  box.style.left = `${Math.round(clamp(left, window.innerWidth - width - EDGE))}px`;
  box.style.top = `${Math.round(clamp(top, window.innerHeight - height - EDGE))}px`;
}

function topOf(at: DOMRect, height: number): number {
  const below = at.bottom + GAP;
  return below + height + EDGE <= window.innerHeight ? below : at.top - GAP - height;
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
