/** What can be taken away, with the names and media types of the files. */
export const GRAPH_FORMATS = {
  gexf: { extension: ".gexf", mediaType: "application/gexf+xml; charset=utf-8" },
  graphml: { extension: ".graphml", mediaType: "application/graphml+xml; charset=utf-8" },
  json: { extension: ".json", mediaType: "application/json; charset=utf-8" },
  "csv-nodes": { extension: "-nodes.csv", mediaType: "text/csv; charset=utf-8; header=present" },
  "csv-edges": { extension: "-edges.csv", mediaType: "text/csv; charset=utf-8; header=present" },
  cypher: { extension: ".cypher", mediaType: "text/plain; charset=utf-8" },
} as const;

export const REFERENCE_FORMATS = {
  bibtex: { extension: ".bib", mediaType: "application/x-bibtex; charset=utf-8" },
  ris: { extension: ".ris", mediaType: "application/x-research-info-systems; charset=utf-8" },
  "csl-json": {
    extension: ".csl.json",
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
  },
} as const;

export type GraphFormat = keyof typeof GRAPH_FORMATS;
export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;
export type ExportFormat = GraphFormat | ReferenceFormat;

export const EXPORT_FORMATS = { ...GRAPH_FORMATS, ...REFERENCE_FORMATS };

export function isReferenceFormat(format: ExportFormat): format is ReferenceFormat {
  return format in REFERENCE_FORMATS;
}

/** `human-security-atlas-2026-11-24-3f2a91c0-nodes.csv`; letters, digits, dots and hyphens only. */
export function exportFileName(extension: string, version: string): string {
  const parts = ["human-security-atlas", version].map((part) =>
    part.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-+|-+$/g, ""),
  );
  return `${parts.filter(Boolean).join("-")}${extension}`;
}
