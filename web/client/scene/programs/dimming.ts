/**
 * Dimming is a uniform, not an attribute of each thing: all bodies and lines go back into the ground at once, and what stays
 * lit is drawn over them (`drawing/draw-lit.ts`). So pointing at something writes nothing to the GPU's buffers.
 */
import { PALETTES, type Scheme } from "../looks/palette.ts";

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Dimming {
  isOn: boolean;
  node: Rgb;
  edge: Rgb;
}

export const UNDIMMED: Readonly<Dimming> = { isOn: false, node: [0, 0, 0], edge: [0, 0, 0] };

export function dimmingFor(isOn: boolean, scheme: Scheme): Dimming {
  const { nodeDim, edgeDim } = PALETTES[scheme];
  return { isOn, node: toRgb(nodeDim), edge: toRgb(edgeDim) };
}

/** `#rrggbb` as parts from 0 to 1. */
function toRgb(color: string): Rgb {
  const channel = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
