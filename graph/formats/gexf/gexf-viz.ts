/**
 * Position, color and size have elements of their own in GEXF, so that Gephi draws what we drew. There y grows upwards,
 * here downwards.
 */
import type { PortableProperties, PortableValue } from "../../model/portable-graph.ts";
import { parseNumber, writeNumber } from "../number-text.ts";
import { childNamed, type XmlElement } from "../xml/xml-element.ts";
import { xmlAttributes } from "../xml/xml-text.ts";

const HEX_COLOR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/;

/** Whether `viz` can say this of the element, so that no column need. */
export function isViz(properties: PortableProperties, name: string): boolean {
  if (name === "color") return colorParts(properties["color"]) !== null;
  if (name === "size") return isFinite(properties["size"]);
  if (name === "x" || name === "y") return isFinite(properties["x"]) && isFinite(properties["y"]);
  return false;
}

export function writeViz(properties: PortableProperties): string {
  const { x, y, size } = properties;
  const color = colorParts(properties["color"]);
  const parts: string[] = [];
  if (color !== null)
    parts.push(`<viz:color${xmlAttributes({ r: color[0], g: color[1], b: color[2], a: "1" })}/>`);
  if (isFinite(x) && isFinite(y))
    parts.push(
      `<viz:position${xmlAttributes({ x: writeNumber(x), y: writeNumber(-y), z: "0" })}/>`,
    );
  if (isFinite(size)) parts.push(`<viz:size${xmlAttributes({ value: writeNumber(size) })}/>`);
  return parts.join("");
}

export function readViz(element: XmlElement): Record<string, PortableValue> {
  const found: Record<string, PortableValue> = {};
  const position = childNamed(element, "position");
  const x = numberIn(position, "x");
  const y = numberIn(position, "y");
  if (x !== null && y !== null) Object.assign(found, { x, y: -y });
  const size = numberIn(childNamed(element, "size") ?? childNamed(element, "thickness"), "value");
  if (size !== null) found["size"] = size;
  const color = colorIn(childNamed(element, "color"));
  if (color !== null) found["color"] = color;
  return found;
}

function isFinite(value: PortableValue | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function colorParts(value: PortableValue | undefined): string[] | null {
  const match = typeof value === "string" ? HEX_COLOR.exec(value) : null;
  return match === null ? null : match.slice(1).map((part) => String(Number.parseInt(part, 16)));
}

function numberIn(element: XmlElement | undefined, name: string): number | null {
  const number = parseNumber(element?.attributes.get(name) ?? "");
  return number === null ? null : Number(number);
}

function colorIn(element: XmlElement | undefined): string | null {
  const hex = element?.attributes.get("hex")?.toLowerCase();
  if (hex !== undefined && HEX_COLOR.test(hex)) return hex;
  const parts = ["r", "g", "b"].map((name) => numberIn(element, name));
  if (parts.some((part) => part === null || part < 0 || part > 255)) return null;
  return `#${parts
    .map((part) =>
      Math.round(part ?? 0)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
