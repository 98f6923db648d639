/** The files there are, in the groups in which they are offered. What opens each is said beside it (`export.opens.…`). */
import type { GraphFormat, ReferenceFormat } from "../../../../graph/formats/export-formats.ts";

import type { Translate } from "../../i18n/use-language.ts";

export type PictureFormat = "png" | "svg";
export type FileFormat = PictureFormat | GraphFormat | ReferenceFormat;

export interface ExportGroup {
  readonly id: "picture" | "graph" | "tables" | "database" | "references";
  readonly formats: readonly FileFormat[];
}

export const EXPORT_GROUPS: readonly ExportGroup[] = [
  { id: "picture", formats: ["png", "svg"] },
  { id: "graph", formats: ["gexf", "graphml", "json"] },
  { id: "tables", formats: ["csv-nodes", "csv-edges"] },
  { id: "database", formats: ["cypher"] },
  { id: "references", formats: ["bibtex", "ris", "csl-json"] },
];

export function isPicture(format: FileFormat): format is PictureFormat {
  return format === "png" || format === "svg";
}

/** What is called so in every language. */
const NAMES = {
  png: "PNG",
  svg: "SVG",
  gexf: "GEXF",
  graphml: "GraphML",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
} as const satisfies Partial<Record<FileFormat, string>>;

export function formatName(format: FileFormat, t: Translate): string {
  return format in NAMES
    ? NAMES[format as keyof typeof NAMES]
    : t(`export.${format as Exclude<FileFormat, keyof typeof NAMES>}Name`);
}
