/** A graph in any of the formats. */
import type { PortableGraph } from "../model/portable-graph.ts";
import { writeEdgesCsv, writeNodesCsv } from "./csv/write-csv.ts";
import { writeCypher } from "./cypher/write-cypher.ts";
import type { GraphFormat } from "./export-formats.ts";
import { withLooks } from "./gexf/with-looks.ts";
import { writeGexf } from "./gexf/write-gexf.ts";
import { writeGraphml } from "./graphml/write-graphml.ts";
import { writeJson } from "./json/write-json.ts";

const WRITERS: Readonly<Record<GraphFormat, (graph: PortableGraph) => string>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  json: writeJson,
  "csv-nodes": writeNodesCsv,
  "csv-edges": writeEdgesCsv,
  cypher: writeCypher,
};

export function writeGraph(graph: PortableGraph, format: GraphFormat): string {
  return WRITERS[format](graph);
}

/** For people who open the file: as {@link writeGraph}, but drawn as on our canvas where the format can say how. */
export function writeDrawnGraph(graph: PortableGraph, format: GraphFormat): string {
  return writeGraph(format === "gexf" ? withLooks(graph) : graph, format);
}
