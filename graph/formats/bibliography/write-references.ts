/** Works in any of the formats that reference managers read. */
import type { ReferenceFormat } from "../export-formats.ts";
import type { CslItem } from "./csl-item.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCslJson } from "./write-csl-json.ts";
import { writeRis } from "./write-ris.ts";

/** @param source Said once in formats that have comments; each record has it too. */
export function writeReferences(
  items: readonly CslItem[],
  format: ReferenceFormat,
  source: string,
): string {
  if (format === "bibtex") return writeBibtex(items, source);
  return format === "ris" ? writeRis(items) : writeCslJson(items);
}
