/** What a map can be saved as, with the names and media types of the files; all but the outline can be opened again. */
export const MAP_FORMATS = {
  cxl: { extension: ".cxl", mediaType: "application/xml; charset=utf-8" },
  propositions: { extension: ".tsv", mediaType: "text/tab-separated-values; charset=utf-8" },
  json: { extension: ".map.json", mediaType: "application/json; charset=utf-8" },
  canvas: { extension: ".canvas", mediaType: "application/json; charset=utf-8" },
  kumu: { extension: ".kumu.json", mediaType: "application/json; charset=utf-8" },
  graphml: { extension: ".graphml", mediaType: "application/graphml+xml; charset=utf-8" },
  gexf: { extension: ".gexf", mediaType: "application/gexf+xml; charset=utf-8" },
  outline: { extension: ".md", mediaType: "text/markdown; charset=utf-8" },
} as const;

export type MapFormat = keyof typeof MAP_FORMATS;
