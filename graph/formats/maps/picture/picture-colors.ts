/** Colours of a picture: those of the light page, as pictures are printed and set into white documents. */
import type { MapColor } from "../../../model/map-limits.ts";

export const PICTURE_COLORS = {
  plate: "#fdfcf9",
  raise: "#ffffff",
  sunk: "#efebe2",
  line2: "#928b7e",
  ink: "#1f1d19",
  ink2: "#4a463d",
  ink3: "#686256",
  accent: "#1c5a9e",
} as const;

export const PICTURE_MAP_COLORS: Readonly<Record<MapColor, string>> = {
  sand: "#f2e2b8",
  clay: "#f3d0bf",
  leaf: "#d3e5c4",
  lake: "#c8e0ea",
  plum: "#e5d2ea",
  stone: "#dedad2",
};

/** Halfway to the plate: the area of a group is quieter than a box of its colour. */
export function toAreaColor(color: MapColor | null): string {
  const { plate, sunk } = PICTURE_COLORS;
  return color === null ? sunk : mix(PICTURE_MAP_COLORS[color], plate);
}

function mix(a: string, b: string): string {
  const channels = [1, 3, 5].map((start) => {
    const sum = Number.parseInt(a.slice(start, start + 2), 16) * 0.55;
    const value = sum + Number.parseInt(b.slice(start, start + 2), 16) * 0.45;
    return Math.round(value).toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
