/** Draws the composed words and marks on sigma's two canvases: under the bodies and over them. */
import type { Point } from "../../state/scene.ts";
import type { Composition } from "../words/composition.ts";
import type { PlacedName } from "../placing/place-names.ts";
import { LINE_HEIGHT, SUFFIX } from "../placing/place-names.ts";
import type { PlacedMark, PlacedPhrase } from "../placing/place-on-lines.ts";
import { type PlacedTerritory, TERRITORY_LINE } from "../placing/place-territories.ts";
import { drawLine } from "./draw-line.ts";
import { mixColors, type Palette } from "../looks/palette.ts";
import {
  nameFont,
  PHRASE_SIZE,
  phraseFont,
  SANS,
  TERRITORY_SPACING,
  territoryFont,
} from "./fonts.ts";

export interface Look {
  readonly palette: Palette;
  readonly isDimming: boolean;
  readonly isDimmed: (id: string) => boolean;
  /** How far a name's body stands from where it was when the name was placed; null when it is out of sight. */
  readonly shiftOf: (name: PlacedName) => Point | null;
  /** What the composition's own places are multiplied with: 1, but for the moments of a zoom. */
  readonly stretch: number;
}

type Context = CanvasRenderingContext2D;

/** The lines that are lit, and what stands on lines. Over bodies that are dimmed, under all others. */
export function drawUnder(context: Context, composition: Composition, look: Look): void {
  context.lineJoin = "round";
  for (const line of composition.lines) drawLine(context, line);
  // Words on lines wait until a zoom has come to rest.
  if (look.stretch !== 1) return;
  for (const phrase of composition.phrases) drawPhrase(context, phrase, look.palette);
  for (const mark of composition.marks) drawMark(context, mark, look.palette);
}

/** Over the bodies. */
export function drawOver(context: Context, composition: Composition, look: Look): void {
  const { names, foremost, territories } = composition;
  context.lineJoin = "round";
  for (const territory of territories) drawTerritory(context, territory, look);
  for (const isDimmed of [true, false])
    for (const name of names)
      if (look.isDimmed(name.id) === isDimmed) drawName(context, name, look);
  if (foremost !== null) drawForemost(context, foremost, look);
}

function drawTerritory(
  context: Context,
  { lines, x, y, width, fontSize }: PlacedTerritory,
  { palette, isDimming, stretch }: Look,
): void {
  const middle = (x + width / 2) * stretch;
  context.font = territoryFont(fontSize);
  context.letterSpacing = `${TERRITORY_SPACING}px`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = isDimming ? mixColors(palette.ink3, palette.plate, 0.5) : palette.ink3;
  context.strokeStyle = palette.plate;
  context.lineWidth = 5;
  for (const [index, line] of lines.entries()) {
    const at = y * stretch + (index + 0.5) * fontSize * TERRITORY_LINE;
    context.strokeText(line, middle, at);
    context.fillText(line, middle, at);
  }
  context.letterSpacing = "0px";
}

function drawPhrase(
  context: Context,
  { text, tone, x, y, width, height }: PlacedPhrase,
  palette: Palette,
): void {
  context.font = phraseFont(PHRASE_SIZE);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.strokeStyle = palette.plate;
  context.lineWidth = 6;
  context.fillStyle = tone === "accent" ? palette.accent : palette.ink2;
  context.strokeText(text, x + width / 2, y + height / 2);
  context.fillText(text, x + width / 2, y + height / 2);
}

/** ≠ drawn as lines: a letter would sit off the middle in one font or another. Always in red, whatever its line is. */
function drawMark(context: Context, { x, y, radius }: PlacedMark, palette: Palette): void {
  const arm = radius * 0.48;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = palette.plate;
  context.fill();
  context.strokeStyle = palette.rubric;
  context.lineWidth = Math.max(1, radius * 0.17);
  context.stroke();
  context.beginPath();
  context.moveTo(x - arm, y - arm * 0.45);
  context.lineTo(x + arm, y - arm * 0.45);
  context.moveTo(x - arm, y + arm * 0.45);
  context.lineTo(x + arm, y + arm * 0.45);
  context.moveTo(x - arm * 0.6, y + arm);
  context.lineTo(x + arm * 0.6, y - arm);
  context.stroke();
}

function drawName(context: Context, name: PlacedName, look: Look): void {
  const shift = look.shiftOf(name);
  if (shift === null) return;
  const { palette } = look;
  const { lines, widths, suffix, suffixWidth, fontSize, align } = name;
  const isDimmed = look.isDimmed(name.id);
  const color = isDimmed ? mixColors(palette.ink3, palette.plate, 0.55) : palette.ink;
  const left = name.x + shift.x;
  const anchor = { left, center: left + name.width / 2, right: left + name.width }[align];
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.strokeStyle = palette.plate;
  context.lineWidth = fontSize >= 17 ? 5.5 : 4;
  for (const [index, line] of lines.entries()) {
    const y = name.y + shift.y + (index + 0.5) * fontSize * LINE_HEIGHT;
    const own = widths[index] ?? 0;
    const hasSuffix = index === lines.length - 1 && suffix !== "";
    const x = startOf(anchor, align, own + (hasSuffix ? suffixWidth : 0));
    drawText(context, line, { x, y, font: nameFont(fontSize), color });
    if (!hasSuffix) continue;
    const font = `400 ${fontSize * SUFFIX}px ${SANS}`;
    drawText(context, ` ${suffix}`, {
      x: x + own,
      y,
      font,
      color: isDimmed ? color : palette.ink3,
    });
  }
}

interface TextStyle extends Point {
  readonly font: string;
  readonly color: string;
}

function drawText(context: Context, text: string, { x, y, font, color }: TextStyle): void {
  context.font = font;
  context.fillStyle = color;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function startOf(anchor: number, align: PlacedName["align"], width: number): number {
  if (align === "left") return anchor;
  return align === "right" ? anchor - width : anchor - width / 2;
}

/** On a ground of its own, because it may stand over other names. */
function drawForemost(context: Context, name: PlacedName, look: Look): void {
  const shift = look.shiftOf(name);
  if (shift === null) return;
  const [x, y] = [name.x + shift.x, name.y + shift.y];
  context.fillStyle = look.palette.plate;
  context.beginPath();
  context.roundRect(x - 4, y - 2, name.width + 8, name.height + 4, 4);
  context.fill();
  drawName(context, name, look);
}
