/** CmapTools writes colors as red, green, blue and opacity, each 0 to 255. */
import type { MapColor } from "../../../model/map-limits.ts";
import { nearestColor, shadeOf } from "../map-colors.ts";

/** Null for none, and for what is too thin to be seen. */
export function readCxlColor(text: string | undefined): MapColor | null {
  const match = /^(\d{1,3}),(\d{1,3}),(\d{1,3})(?:,(\d{1,3}))?$/.exec(text?.trim() ?? "");
  if (match === null || Number(match[4] ?? 255) < 16) return null;
  const parts = match.slice(1, 4).map(Number);
  if (parts.some((part) => part > 255)) return null;
  return nearestColor(`#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);
}

export function writeCxlColor(color: MapColor): string {
  const shade = shadeOf(color);
  const parts = [1, 3, 5].map((start) => Number.parseInt(shade.slice(start, start + 2), 16));
  return [...parts, 255].join(",");
}
