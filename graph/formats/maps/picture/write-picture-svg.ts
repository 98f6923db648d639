/** A picture as an SVG file: shapes as shapes, text as text with its fonts by name, no styles and nothing from elsewhere. */
import { escapeXml, xmlAttributes } from "../../xml/xml-text.ts";
import type { MapPicture, PictureShape, TextStyle } from "./map-picture.ts";

/** The page's fonts are variable; elsewhere they are installed under their plain names. */
const FAMILIES: Readonly<Record<TextStyle["family"], string>> = {
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif",
  sans: "Inter, 'Inter Variable', system-ui, sans-serif",
};

export function writePictureSvg(picture: MapPicture): string {
  const { width, height, title, description, background, shapes } = picture;
  const size = xmlAttributes({
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...shapes.map(writeShape),
    "</svg>",
    "",
  ].join("\n");
}

function writeShape(shape: PictureShape): string {
  if (shape.type === "text") {
    const { text, x, y, style, fill, anchor } = shape;
    const attributes = toAttributes({
      x,
      y,
      fill,
      "font-family": FAMILIES[style.family],
      "font-size": style.size,
      "font-weight": style.weight,
      "font-style": style.isItalic ? "italic" : undefined,
      "text-anchor": anchor === "middle" ? anchor : undefined,
    });
    return `<text${attributes}>${escapeXml(text)}</text>`;
  }
  if (shape.type === "rect") {
    const { x, y, width, height, radius, fill, stroke } = shape;
    return `<rect${toAttributes({ x, y, width, height, rx: radius, fill, stroke })}/>`;
  }
  if (shape.type === "icon") {
    const { d, x, y, scale, stroke } = shape;
    const transform = `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
    const pen = { "stroke-width": 2.2, "stroke-linecap": "round", "stroke-linejoin": "round" };
    return `<path${toAttributes({ d, transform, fill: "none", stroke, ...pen })}/>`;
  }
  const { d, fill, stroke, width } = shape;
  const pen =
    stroke === "none" ? {} : { stroke, "stroke-width": width, "stroke-linejoin": "round" };
  return `<path${toAttributes({ d, fill, ...pen })}/>`;
}

function toAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return xmlAttributes(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "number" ? String(round(value)) : value,
      ]),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
