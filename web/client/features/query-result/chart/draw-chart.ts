/** A chart as a file: SVG with text as text, or PNG at twice the size. The same shapes as on screen. */
import { escapeXml } from "../../../../../graph/formats/xml/xml-text.ts";
import type { LaidChart, Shape, Tone } from "./lay-out-chart.ts";

export interface ChartWords {
  readonly title: string;
  readonly citation: string;
}

export interface ChartColors extends Readonly<Record<Tone, string>> {
  readonly ground: string;
  readonly font: string;
}

const MARGIN = 24;
const HEAD = 36;
const FOOT = 28;
const SHARPNESS = 2;

/** As the page has them now. */
export function readColors(element: Element): ChartColors {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    value: read("--accent"),
    grid: read("--line"),
    axis: read("--line2"),
    ink: read("--ink"),
    quiet: read("--ink3"),
    ground: read("--plate"),
    font: "Inter, system-ui, sans-serif",
  };
}

export function writeChartSvg(chart: LaidChart, words: ChartWords, colors: ChartColors): string {
  const [width, height] = pageOf(chart);
  const { ink, quiet, ground, font } = colors;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(font)}" font-size="12">
<title>${escapeXml(words.title)}</title>
<desc>${escapeXml(words.citation)}</desc>
<rect width="${width}" height="${height}" fill="${ground}"/>
<text x="${MARGIN}" y="${MARGIN + 8}" font-size="16" font-weight="600" fill="${ink}">${escapeXml(words.title)}</text>
<g transform="translate(${MARGIN} ${MARGIN + HEAD})">
${chart.shapes.map((shape) => shapeSvg(shape, colors)).join("\n")}
</g>
<text x="${MARGIN}" y="${height - MARGIN / 2}" font-size="11" fill="${quiet}">${escapeXml(words.citation)}</text>
</svg>
`;
}

function shapeSvg(shape: Shape, colors: ChartColors): string {
  switch (shape.kind) {
    case "rect":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${colors[shape.tone]}"><title>${escapeXml(shape.title)}</title></rect>`;
    case "circle":
      return `<circle cx="${shape.x}" cy="${shape.y}" r="3.5" fill="${colors.value}"><title>${escapeXml(shape.title)}</title></circle>`;
    case "path":
      return `<path d="${shape.d}" fill="none" stroke="${colors[shape.tone]}" stroke-width="${widthOf(shape.tone)}"/>`;
    default:
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="${colors[shape.tone]}">${escapeXml(shape.text)}</text>`;
  }
}

/** @throws Error where the browser gives no canvas of this size */
export async function paintChartPng(
  chart: LaidChart,
  words: ChartWords,
  colors: ChartColors,
): Promise<Blob> {
  const [width, height] = pageOf(chart);
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to draw on.");
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, width, height);
  writeText(
    context,
    { x: MARGIN, y: MARGIN + 8 },
    words.title,
    `600 16px ${colors.font}`,
    colors.ink,
  );
  writeText(
    context,
    { x: MARGIN, y: height - MARGIN / 2 },
    words.citation,
    `11px ${colors.font}`,
    colors.quiet,
  );
  context.translate(MARGIN, MARGIN + HEAD);
  for (const shape of chart.shapes) paintShape(context, shape, colors);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The browser makes no picture of this size.");
  return blob;
}

type Pen = CanvasRenderingContext2D;

function paintShape(context: Pen, shape: Shape, colors: ChartColors): void {
  context.textAlign = "start";
  if (shape.kind === "rect") {
    context.fillStyle = colors[shape.tone];
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
  } else if (shape.kind === "circle") {
    context.fillStyle = colors.value;
    context.beginPath();
    context.arc(shape.x, shape.y, 3.5, 0, 2 * Math.PI);
    context.fill();
  } else if (shape.kind === "path") {
    context.strokeStyle = colors[shape.tone];
    context.lineWidth = widthOf(shape.tone);
    context.stroke(new Path2D(shape.d));
  } else {
    context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
    writeText(context, shape, shape.text, `12px ${colors.font}`, colors[shape.tone]);
  }
}

function writeText(
  context: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
  font: string,
  color: string,
): void {
  context.font = font;
  context.fillStyle = color;
  context.fillText(text, x, y);
}

function widthOf(tone: Tone): number {
  return tone === "value" ? 2 : 1;
}

function pageOf({ width, height }: LaidChart): [number, number] {
  return [Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN + HEAD + FOOT)];
}
