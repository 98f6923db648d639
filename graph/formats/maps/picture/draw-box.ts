/** One box with its mark and its words. */
import { isPhrase } from "../../../maps/editing/index-map.ts";
import type { PictureMark, PictureShape } from "./map-picture.ts";
import { MARK_SIZE, type PictureBox } from "./picture-boxes.ts";
import { PICTURE_COLORS, PICTURE_MAP_COLORS } from "./picture-colors.ts";

export function drawBox(box: PictureBox, isCross: boolean): readonly PictureShape[] {
  const { part, x, y, width, height, lines, lineHeight, style, middle } = box;
  const isPlain = isPhrase(part);
  const ground = isPlain ? PICTURE_COLORS.plate : PICTURE_COLORS.raise;
  const [left, top] = [x - width / 2, y - height / 2];
  const plain = isCross ? PICTURE_COLORS.accent : PICTURE_COLORS.ink2;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + style.size * 0.34;
  return [
    {
      type: "rect",
      x: left,
      y: top,
      width,
      height,
      radius: 6,
      fill: part.color === null ? ground : PICTURE_MAP_COLORS[part.color],
      stroke: isPlain ? "none" : PICTURE_COLORS.line2,
    },
    ...(box.mark === null ? [] : drawMark(box.mark, { x: left + 15, y: y - MARK_SIZE / 2 })),
    ...lines.map((text, index) => ({
      type: "text" as const,
      text,
      x: left + middle,
      y: first + index * lineHeight,
      style,
      fill: isPlain ? plain : PICTURE_COLORS.ink,
      anchor: "middle" as const,
    })),
  ];
}

/** The body and icon of a kind, its corner at a place. */
export function drawMark(
  { color, icon, isSquare }: PictureMark,
  { x, y }: { readonly x: number; readonly y: number },
): readonly PictureShape[] {
  const size = MARK_SIZE;
  const scale = (size * 0.6) / 24;
  const inset = (size - 24 * scale) / 2;
  const radius = isSquare ? 2.5 : size / 2;
  return [
    { type: "rect", x, y, width: size, height: size, radius, fill: color, stroke: "none" },
    { type: "icon", d: icon, x: x + inset, y: y + inset, scale, stroke: PICTURE_COLORS.plate },
  ];
}
