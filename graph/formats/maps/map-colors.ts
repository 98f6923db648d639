/** Our named colors as one shade that every program can draw, and the nearest of ours to anybody's shade. */
import type { MapColor } from "../../model/map-limits.ts";

const SHADES: ReadonlyMap<MapColor, string> = new Map([
  ["sand", "#f0e0b6"],
  ["clay", "#eec3ad"],
  ["leaf", "#cfe0bf"],
  ["lake", "#bcd9e6"],
  ["plum", "#dcc6e0"],
  ["stone", "#d9d7d2"],
]);

/** `#rrggbb` */
export function shadeOf(color: MapColor): string {
  return SHADES.get(color) ?? "";
}

/** Up to which hue a color counts as one of ours, in degrees. */
const HUES: readonly (readonly [number, MapColor])[] = [
  [33, "clay"],
  [65, "sand"],
  [165, "leaf"],
  [255, "lake"],
  [335, "plum"],
  [360, "clay"],
];

const LEAST_CHROMA = 0.06;
const PAPER = 0.93;
const INK = 0.12;

/** By hue. Null for what is no `#rrggbb`, and for white and black, which are no choice of anybody's. */
export function nearestColor(shade: string): MapColor | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(shade);
  if (match === null) return null;
  for (const [color, own] of SHADES) if (own === shade.toLowerCase()) return color;
  const parts = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  const chroma = Math.max(...parts) - Math.min(...parts);
  if (chroma < LEAST_CHROMA)
    return Math.min(...parts) > PAPER || Math.max(...parts) < INK ? null : "stone";
  const hue = hueOf(parts, chroma);
  return HUES.find(([end]) => hue <= end)?.[1] ?? "clay";
}

function hueOf([red = 0, green = 0, blue = 0]: readonly number[], chroma: number): number {
  const most = Math.max(red, green, blue);
  if (most === red) return (((green - blue) / chroma + 6) % 6) * 60;
  return most === green ? ((blue - red) / chroma + 2) * 60 : ((red - green) / chroma + 4) * 60;
}
