/**
 * Light or dark: the system's choice, followed as it changes, until the reader makes one. Where the system forces its colors
 * the ground is the system's, so what is drawn on it has to be, too.
 */
import { localStorageColorSchemeManager, type MantineColorSchemeManager } from "@mantine/core";

/** `public/color-scheme.js` reads the same key before the first paint. */
export function createColorSchemeManager(): MantineColorSchemeManager {
  const stored = localStorageColorSchemeManager({ key: "atlas-color-scheme" });
  return { ...stored, get: (usual) => (areColorsForced() ? "auto" : stored.get(usual)) };
}

function areColorsForced(): boolean {
  return window.matchMedia("(forced-colors: active)").matches;
}
