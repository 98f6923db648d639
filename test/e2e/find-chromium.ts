/** The system's browser; none is ever downloaded. */
import { existsSync } from "node:fs";

const PLACES = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const CHROMIUM_MISSING =
  "Tests in a browser are skipped: no Chromium was found. Install it (Debian: apt-get install chromium) or set CHROME_PATH.";

/** @throws Error in CI when there is none. */
export function findChromium(): string | null {
  const found = PLACES.find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  if (process.env["CI"] === "true") throw new Error(CHROMIUM_MISSING);
  console.warn(CHROMIUM_MISSING);
  return null;
}
