/** Light or dark: the system's choice, followed as it changes, until the reader makes one. */
import { localStorageColorSchemeManager, type MantineColorSchemeManager } from "@mantine/core";

/** `public/color-scheme.js` reads the same key before the first paint. */
export function createColorSchemeManager(): MantineColorSchemeManager {
  return localStorageColorSchemeManager({ key: "atlas-color-scheme" });
}
