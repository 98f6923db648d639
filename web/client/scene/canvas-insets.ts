/** What lies over the canvas at its edges, in pixels: nothing is placed there at rest. The same object while it is equal. */
import { NARROW } from "./drawing/fonts.ts";
import type { Insets } from "./placing/projection.ts";

const USUAL: Insets = { top: 56, right: 36, bottom: 64, left: 36 };
const IN_A_NARROW_PLATE: Insets = { top: 40, right: 16, bottom: 40, left: 16 };

/** `width` is the plate's. */
export function usualInsets(width: number): Insets {
  return width < NARROW ? IN_A_NARROW_PLATE : USUAL;
}

let phone: Insets | null = null;

/** On a phone one row of buttons stands over the top of the canvas; territories have their names above them. */
export function phoneInsets(hasTerritories: boolean): Insets {
  const row = 3.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const top = row + (hasTerritories ? 56 : 30);
  if (phone?.top !== top) phone = { top, right: 12, bottom: 24, left: 12 };
  return phone;
}
