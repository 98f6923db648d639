import { expect, it } from "vitest";
import { formatShare } from "./format-share.ts";

it.each([
  [0.3359, "en", "33.6%"],
  [0.3359, "id", "33,6%"],
  [0.3359, "uk", "33,6%"],
  [0.0042, "en", "0.42%"],
  [1, "en", "100%"],
  [0, "en", "0%"],
] as const)("writes %d in %s as %s", (part, language, text) => {
  expect(formatShare(part, language)).toBe(text);
});
