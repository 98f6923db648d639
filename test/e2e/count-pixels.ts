/** How much of a picture has a color, nearly: what is drawn by WebGL can be asked no other way. */
import type { Locator } from "playwright-core";

/** Pixels of the element as it stands on the page whose channels differ by less than a little from `#rrggbb`. */
export async function countPixels(element: Locator, color: string): Promise<number> {
  const picture = await element.screenshot();
  return element.evaluate(
    async (_, { bytes, wanted }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("This browser has no 2D canvas.");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12))
          count += 1;
      return count;
    },
    {
      bytes: [...picture],
      wanted: [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16)),
    },
  );
}
