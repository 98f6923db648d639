/** How wide a thing's name is on the timeline, in the type it is set in. */
import { LANE } from "./lane.ts";

const FONT = `500 ${LANE.nameSize}px "Source Serif 4 Variable", Georgia, serif`;

export function createNameMeasure(): (name: string) => number {
  const widths = new Map<string, number>();
  const pen = document.createElement("canvas").getContext("2d");
  if (pen !== null) pen.font = FONT;
  return (name) => {
    const known = widths.get(name);
    if (known !== undefined) return known;
    const text = pen?.measureText(name).width ?? name.length * LANE.nameSize * 0.5;
    const width = Math.ceil(text) + LANE.signWidth;
    widths.set(name, width);
    return width;
  };
}
