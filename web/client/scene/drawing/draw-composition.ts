/** Draws the composed words and marks on sigma's two canvases: under the bodies and over them. */
import type { Composition } from "../composition.ts";
import type { PlacedName } from "../layout/place-names.ts";
import { LINE_HEIGHT } from "../layout/place-names.ts";
import type { PlacedMark, PlacedPhrase } from "../layout/place-on-lines.ts";
import { type PlacedTerritory, TERRITORY_LINE } from "../layout/place-territories.ts";
import type { Appearance } from "../looks.ts";
import { mixColors, type Palette } from "../palette.ts";
import {
  nameFont,
  PHRASE_SIZE,
  phraseFont,
  SANS,
  TERRITORY_SPACING,
  territoryFont,
} from "./fonts.ts";

export interface Look {
  readonly appearance: Appearance;
  readonly palette: Palette;
  readonly isDimming: boolean;
}

type Context = CanvasRenderingContext2D;

/** Between lines and bodies. */
export function drawUnder(context: Context, composition: Composition, look: Look): void {
  context.lineJoin = "round";
  for (const phrase of composition.phrases) drawPhrase(context, phrase, look.palette);
  for (const mark of composition.marks) drawMark(context, mark, look);
}

/** Over the bodies. */
export function drawOver(context: Context, composition: Composition, look: Look): void {
  const { names, foremost, territories } = composition;
  context.lineJoin = "round";
  for (const territory of territories) drawTerritory(context, territory, look);
  for (const name of names) if (isDimmed(name, look)) drawName(context, name, look);
  for (const name of names) if (!isDimmed(name, look)) drawName(context, name, look);
  if (foremost !== null) drawForemost(context, foremost, look);
}

function isDimmed({ id }: PlacedName, { appearance }: Look): boolean {
  return appearance.nodes.get(id)?.isDimmed ?? false;
}

function drawTerritory(
  context: Context,
  { lines, x, y, width, fontSize }: PlacedTerritory,
  { palette, isDimming }: Look,
): void {
  context.font = territoryFont(fontSize);
  context.letterSpacing = `${TERRITORY_SPACING}px`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = isDimming ? mixColors(palette.ink3, palette.plate, 0.5) : palette.ink3;
  context.strokeStyle = palette.plate;
  context.lineWidth = 5;
  for (const [index, line] of lines.entries()) {
    const at = y + (index + 0.5) * fontSize * TERRITORY_LINE;
    context.strokeText(line, x + width / 2, at);
    context.fillText(line, x + width / 2, at);
  }
  context.letterSpacing = "0px";
}

function drawPhrase(
  context: Context,
  { text, x, y, width, height }: PlacedPhrase,
  palette: Palette,
) {
  context.font = phraseFont(PHRASE_SIZE);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.strokeStyle = palette.plate;
  context.lineWidth = 6;
  context.fillStyle = palette.ink2;
  context.strokeText(text, x + width / 2, y + height / 2);
  context.fillText(text, x + width / 2, y + height / 2);
}

/** ≠ drawn as lines: a letter would sit off the middle in one font or another. */
function drawMark(
  context: Context,
  { id, x, y, radius }: PlacedMark,
  { appearance, palette }: Look,
) {
  const color = appearance.edges.get(id)?.color ?? palette.rubric;
  const arm = radius * 0.48;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = palette.plate;
  context.fill();
  context.strokeStyle = color;
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
  const { palette } = look;
  const { lines, suffix, fontSize, align, x, y, width } = name;
  const color = isDimmed(name, look) ? mixColors(palette.ink3, palette.plate, 0.55) : palette.ink;
  const anchor = { left: x, center: x + width / 2, right: x + width }[align];
  context.textBaseline = "middle";
  context.strokeStyle = palette.plate;
  context.lineWidth = fontSize >= 17 ? 5.5 : 4;
  for (const [index, line] of lines.entries()) {
    const at = y + (index + 0.5) * fontSize * LINE_HEIGHT;
    const isLast = index === lines.length - 1;
    context.font = nameFont(fontSize);
    const own = context.measureText(line).width;
    const full = isLast && suffix !== "" ? own + suffixWidth(context, suffix, fontSize) : own;
    const start = startOf(anchor, align, full);
    context.textAlign = "left";
    context.font = nameFont(fontSize);
    context.fillStyle = color;
    context.strokeText(line, start, at);
    context.fillText(line, start, at);
    if (isLast && suffix !== "") {
      context.font = suffixFont(fontSize);
      context.fillStyle = isDimmed(name, look) ? color : palette.ink3;
      context.strokeText(` ${suffix}`, start + own, at);
      context.fillText(` ${suffix}`, start + own, at);
    }
  }
}

function startOf(anchor: number, align: PlacedName["align"], width: number): number {
  if (align === "left") return anchor;
  return align === "right" ? anchor - width : anchor - width / 2;
}

function suffixFont(fontSize: number): string {
  return `400 ${fontSize * 0.82}px ${SANS}`;
}

function suffixWidth(context: Context, suffix: string, fontSize: number): number {
  context.font = suffixFont(fontSize);
  return context.measureText(` ${suffix}`).width;
}

/** On a ground of its own, because it may stand over other names. */
function drawForemost(context: Context, name: PlacedName, look: Look): void {
  context.fillStyle = look.palette.plate;
  context.beginPath();
  context.roundRect(name.x - 4, name.y - 2, name.width + 8, name.height + 4, 4);
  context.fill();
  drawName(context, name, look);
}
