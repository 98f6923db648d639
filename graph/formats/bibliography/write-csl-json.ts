/** CSL-JSON, for Zotero and everything that formats citations. */
import type { CslItem } from "./csl-item.ts";

export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
