/**
 * A picture of a map as PNG. The same shapes as in the SVG are painted on a canvas: an SVG could only be drawn as an image
 * from an address of its own making, which the content security policy refuses.
 */
import type {
  MapPicture,
  PictureShape,
  TextStyle,
} from "../../../../graph/formats/maps/picture/map-picture.ts";

/** Pixels for each of the picture, less for pictures that would be larger than browsers make. */
const SHARPNESS = 2;
const MOST_PIXELS = 60_000_000;
const MOST_SIDE = 16_000;

const FAMILIES: Readonly<Record<TextStyle["family"], string>> = {
  serif: '"Source Serif 4 Variable", Georgia, serif',
  sans: '"Inter Variable", system-ui, sans-serif',
};

/** The browser gives no canvas, or none of this size. */
export class MapPictureError extends Error {
  override readonly name = "MapPictureError";
}

export function toFont({ family, size, weight, isItalic }: TextStyle): string {
  return `${isItalic ? "italic " : ""}${weight} ${size}px ${FAMILIES[family]}`;
}

/** @throws MapPictureError */
export async function paintPicture(picture: MapPicture): Promise<Blob> {
  const scale = scaleOf(picture);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new MapPictureError("The browser gives no canvas to draw on.");
  context.scale(scale, scale);
  context.fillStyle = picture.background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paintShape(context, shape);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null)
    throw new MapPictureError(
      `The browser makes no picture of ${canvas.width} × ${canvas.height}.`,
    );
  return blob;
}

function scaleOf({ width, height }: MapPicture): number {
  return Math.min(
    SHARPNESS,
    Math.sqrt(MOST_PIXELS / (width * height)),
    MOST_SIDE / width,
    MOST_SIDE / height,
  );
}

function paintShape(context: CanvasRenderingContext2D, shape: PictureShape): void {
  if (shape.type === "text") {
    context.font = toFont(shape.style);
    context.textAlign = shape.anchor === "middle" ? "center" : "left";
    context.textBaseline = "alphabetic";
    context.fillStyle = shape.fill;
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.save();
  context.lineJoin = "round";
  context.lineWidth = "width" in shape && shape.type === "path" ? shape.width : 1;
  const path = new Path2D(shape.type === "rect" ? undefined : shape.d);
  if (shape.type === "rect")
    path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  if (shape.type === "icon") {
    context.translate(shape.x, shape.y);
    context.scale(shape.scale, shape.scale);
    context.lineCap = "round";
    context.lineWidth = 2.2;
  } else if (shape.fill !== "none") {
    context.fillStyle = shape.fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
  if (shape.stroke !== "none") {
    context.strokeStyle = shape.stroke;
    context.stroke(path);
  }
  context.restore();
}
