import { expect, it } from "vitest";
import { LATIN, sampleOf } from "./fonts.ts";

it("sends for Cyrillic type only where a name is written in it", () => {
  expect(sampleOf(["European Union", "Café", ""])).toBe(LATIN);
  expect(sampleOf(["European Union", "Європейський Союз"])).toMatch(/^Aa.*\p{Script=Cyrillic}/u);
});
