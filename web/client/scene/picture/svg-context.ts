/**
 * As much of a canvas's 2D context as the drawing functions use, writing SVG: real shapes, text as text. The same functions
 * draw the canvas, the PNG and the SVG, so that a picture cannot differ from what was on screen.
 */
import { escapeXml } from "../../../../graph/formats/xml/xml-text.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import { parseFont, SHIFT_TO_MIDDLE } from "./svg-font.ts";

interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  letterSpacing: string;
  textAlign: string;
  textBaseline: string;
}

const PLAIN: Style = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  lineDashOffset: 0,
  globalAlpha: 1,
  font: "10px sans-serif",
  letterSpacing: "0px",
  textAlign: "left",
  textBaseline: "alphabetic",
};

const ANCHORS: Readonly<Record<string, string>> = { center: "middle", right: "end" };

type Attributes = Readonly<Record<string, string | number | undefined>>;

export class SvgContext implements Style {
  fillStyle = PLAIN.fillStyle;
  strokeStyle = PLAIN.strokeStyle;
  lineWidth = PLAIN.lineWidth;
  lineCap = PLAIN.lineCap;
  lineJoin = PLAIN.lineJoin;
  lineDashOffset = PLAIN.lineDashOffset;
  globalAlpha = PLAIN.globalAlpha;
  font = PLAIN.font;
  letterSpacing = PLAIN.letterSpacing;
  textAlign = PLAIN.textAlign;
  textBaseline = PLAIN.textBaseline;
  private readonly measure: TextMeasure;
  private readonly parts: string[] = [];
  private readonly saved: (Style & { dash: readonly number[]; x: number; y: number })[] = [];
  private dash: readonly number[] = [];
  private x = 0;
  private y = 0;
  private path = "";

  constructor(measure: TextMeasure) {
    this.measure = measure;
  }

  /** Everything drawn so far. */
  toString(): string {
    return this.parts.join("\n");
  }

  write(markup: string): void {
    this.parts.push(markup);
  }

  save(): void {
    const style = Object.fromEntries(
      Object.keys(PLAIN).map((key) => [key, this[key as keyof Style]]),
    ) as unknown as Style;
    this.saved.push({ ...style, dash: this.dash, x: this.x, y: this.y });
  }

  restore(): void {
    Object.assign(this, this.saved.pop() ?? PLAIN);
  }

  translate(x: number, y: number): void {
    this.x += x;
    this.y += y;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  beginPath(): void {
    this.path = "";
  }

  moveTo(x: number, y: number): void {
    this.path += `M${this.at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `L${this.at(x, y)}`;
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.path += `Q${this.at(controlX, controlY)} ${this.at(x, y)}`;
  }

  /** Whole circles are all that is drawn. */
  arc(x: number, y: number, radius: number): void {
    this.ellipse(x, y, radius, radius);
  }

  ellipse(x: number, y: number, radiusX: number, radiusY: number): void {
    const radii = `${round(radiusX)} ${round(radiusY)} 0 1 1`;
    const half = (side: number): string => this.at(x + side * radiusX, y);
    this.path += `M${half(1)}A${radii} ${half(-1)}A${radii} ${half(1)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const [right, bottom, r] = [x + width, y + height, Math.min(radius, width / 2, height / 2)];
    const corner = (toX: number, toY: number): string =>
      `A${round(r)} ${round(r)} 0 0 1 ${this.at(toX, toY)}`;
    this.path +=
      `M${this.at(x + r, y)}L${this.at(right - r, y)}${corner(right, y + r)}` +
      `L${this.at(right, bottom - r)}${corner(right - r, bottom)}` +
      `L${this.at(x + r, bottom)}${corner(x, bottom - r)}` +
      `L${this.at(x, y + r)}${corner(x + r, y)}Z`;
  }

  fill(): void {
    this.draw("path", { d: this.path, fill: this.fillStyle, opacity: this.opacity() });
  }

  stroke(): void {
    this.draw("path", { d: this.path, fill: "none", ...this.line(), opacity: this.opacity() });
  }

  /** An icon on its own field, of which `scale` is a pixel's part. */
  strokeData(data: string, { x, y, scale }: { x: number; y: number; scale: number }): void {
    const transform = `translate(${this.at(x, y)}) scale(${round(scale)})`;
    this.draw("path", {
      d: data,
      transform,
      fill: "none",
      ...this.line(),
      opacity: this.opacity(),
    });
  }

  fillText(text: string, x: number, y: number): void {
    this.drawText(text, { x, y }, { fill: this.fillStyle });
  }

  /** The halo of a text that follows: hidden from readers, or they would hear everything twice. */
  strokeText(text: string, x: number, y: number): void {
    this.drawText(text, { x, y }, { "aria-hidden": "true", fill: "none", ...this.line() });
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.measure(this.font, text, Number.parseFloat(this.letterSpacing)) };
  }

  private drawText(
    text: string,
    { x, y }: { readonly x: number; readonly y: number },
    paint: Attributes,
  ): void {
    const font = parseFont(this.font);
    // Few programs know `dominant-baseline`, so the line is set where it has to be.
    const baseline = this.textBaseline === "middle" ? y + font["font-size"] * SHIFT_TO_MIDDLE : y;
    const spacing = Number.parseFloat(this.letterSpacing);
    const attributes: Attributes = {
      x: round(x + this.x),
      y: round(baseline + this.y),
      ...font,
      "letter-spacing": spacing === 0 ? undefined : spacing,
      "text-anchor": ANCHORS[this.textAlign],
      // Elsewhere the font may be another and wider: the text still takes the room it was laid out for.
      textLength: round(this.measureText(text).width),
      lengthAdjust: "spacingAndGlyphs",
      // A suffix begins with a space that parts it from its name.
      "xml:space": text.startsWith(" ") ? "preserve" : undefined,
      ...paint,
      opacity: this.opacity(),
    };
    this.write(`<text${toMarkup(attributes)}>${escapeXml(text)}</text>`);
  }

  private line(): Attributes {
    const isDashed = this.dash.length > 0;
    return {
      stroke: this.strokeStyle,
      "stroke-width": round(this.lineWidth),
      "stroke-linecap": this.lineCap === "butt" ? undefined : this.lineCap,
      "stroke-linejoin": this.lineJoin === "miter" ? undefined : this.lineJoin,
      "stroke-dasharray": isDashed ? this.dash.map(round).join(" ") : undefined,
      "stroke-dashoffset": isDashed ? round(this.lineDashOffset) : undefined,
    };
  }

  private opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : round(this.globalAlpha);
  }

  private draw(name: string, attributes: Attributes): void {
    this.write(`<${name}${toMarkup(attributes)}/>`);
  }

  private at(x: number, y: number): string {
    return `${round(x + this.x)} ${round(y + this.y)}`;
  }
}

export function toMarkup(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`],
    )
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
