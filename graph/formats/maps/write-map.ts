import type { ConceptMap } from "../../model/concept-map.ts";
import { writeGexf } from "../gexf/write-gexf.ts";
import { writeGraphml } from "../graphml/write-graphml.ts";
import { writeCanvas } from "./canvas/write-canvas.ts";
import { writeCxl } from "./cxl/write-cxl.ts";
import { toPortableGraph } from "./graphs/to-portable-graph.ts";
import { writeKumu } from "./kumu/write-kumu.ts";
import type { MapFormat } from "./map-formats.ts";
import { writeOutline } from "./outline/write-outline.ts";
import { writeMapJson } from "./own-json/write-map-json.ts";
import { writePropositions } from "./propositions/write-propositions.ts";

const WRITERS: Readonly<Record<MapFormat, (map: ConceptMap) => string>> = {
  cxl: writeCxl,
  propositions: writePropositions,
  json: writeMapJson,
  canvas: writeCanvas,
  kumu: writeKumu,
  graphml: (map) => writeGraphml(toPortableGraph(map)),
  gexf: (map) => writeGexf(toPortableGraph(map)),
  outline: writeOutline,
};

/** What is lost by it, `lossesOf` says before. */
export function writeMap(map: ConceptMap, format: MapFormat): string {
  return WRITERS[format](map);
}
