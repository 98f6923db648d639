/** A QR code as path data in a square of `size` modules. Dark modules in a row are one rectangle. */
import { generate } from "lean-qr";

export interface DrawnQr {
  readonly size: number;
  readonly path: string;
}

export function drawQr(text: string): DrawnQr {
  const code = generate(text);
  const { size } = code;
  let path = "";
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let width = 0;
      while (x + width < size && code.get(x + width, y)) width += 1;
      if (width > 0) path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  return { size, path };
}
