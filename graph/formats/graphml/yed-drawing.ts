/** yEd keeps names, places and colors in drawings of its own: what of them is ours. */
import type { PortableProperties, PortableValue } from "../../model/portable-graph.ts";
import { parseNumber } from "../number-text.ts";
import { childrenNamed, descendantsNamed, type XmlElement } from "../xml/xml-element.ts";

export interface Drawing {
  readonly label: string | undefined;
  readonly properties: PortableProperties;
}

export function readDrawing(element: XmlElement): Drawing {
  const drawings = childrenNamed(element, "data").flatMap(({ children }) => children);
  const first = (name: string): XmlElement | undefined =>
    drawings.flatMap((drawing) => [...descendantsNamed(drawing, name)])[0];
  const label = (first("NodeLabel") ?? first("EdgeLabel"))?.text.trim();
  const color = (first("Fill") ?? first("LineStyle"))?.attributes.get("color")?.toLowerCase();
  return {
    label: label === "" ? undefined : label,
    properties: {
      ...middleOf(first("Geometry")),
      ...(color !== undefined && /^#[0-9a-f]{6}$/.test(color) ? { color } : {}),
    },
  };
}

/** yEd's corner to the middle of the body. */
function middleOf(geometry: XmlElement | undefined): Record<string, PortableValue> {
  const read = (name: string): number | null => {
    const number = parseNumber(geometry?.attributes.get(name) ?? "");
    return number === null ? null : Number(number);
  };
  const [x, y] = [read("x"), read("y")];
  if (x === null || y === null) return {};
  return { x: x + (read("width") ?? 0) / 2, y: y + (read("height") ?? 0) / 2 };
}
