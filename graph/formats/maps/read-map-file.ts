/** Files of maps that people open, whatever they are: told apart by what is in them, as names lie. */
import { decodeBytes } from "../decode-bytes.ts";
import { FormatError } from "../format-error.ts";
import { readGexf } from "../gexf/read-gexf.ts";
import { readGraphml } from "../graphml/read-graphml.ts";
import { readJson } from "../json/read-json.ts";
import { JSON_FORMAT } from "../json/write-json.ts";
import { checkSize, type ReadLimits } from "../read-limits.ts";
import { readCanvas } from "./canvas/read-canvas.ts";
import { readCxl } from "./cxl/read-cxl.ts";
import type { FoundMap } from "./found-map.ts";
import { fromPortableGraph } from "./graphs/from-portable-graph.ts";
import { readKumu } from "./kumu/read-kumu.ts";
import { MapFileError } from "./map-file-error.ts";
import { readMapJson } from "./own-json/read-map-json.ts";
import { MAP_JSON_FORMAT } from "./own-json/write-map-json.ts";
import { readPropositions } from "./propositions/read-propositions.ts";
import { type JsonObject, parseMapJson } from "./read-json-values.ts";
import { type NewMap, type ReadMap, toConceptMap } from "./to-concept-map.ts";
import { readVue } from "./vue/read-vue.ts";

/** The largest map takes three megabytes; CmapTools adds styles and small pictures. */
const LIMITS: ReadLimits = { megabytes: 16, elements: 100_000 };

/** Within which the outermost element stands. */
const HEAD = 20_000;

interface MapFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param own The id of the new map, and its language where the file does not say it.
 * @throws FormatError, MapFileError
 */
export function readMapFile({ name, bytes }: MapFile, own: NewMap): ReadMap {
  if (bytes.length === 0) throw new FormatError("FILE_EMPTY", { file: name });
  checkSize(bytes.length, LIMITS);
  const text = decodeBytes(bytes);
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start === "") throw new FormatError("FILE_EMPTY", { file: name });
  if (isTable(start)) return toConceptMap(readPropositions(text), own);
  if (start.startsWith("{") || start.startsWith("[")) return readAnyJson(text, name, own);
  return toConceptMap(start.startsWith("<") ? readAnyXml(text, name) : readLines(text, name), own);
}

/** A label may begin with any sign: what has three cells in its first line and is neither XML nor JSON is a table. */
function isTable(start: string): boolean {
  const [line = ""] = start.split(/[\r\n]/, 1);
  if (!/^[^\t]+\t[^\t]*\t[^\t]*$/.test(line) || start.includes("\0")) return false;
  if (start.startsWith("<")) return !/^<[!?]/.test(start) && !ROOTS.has(rootOf(start));
  return !/^[{[]\s*["{[\]}]/.test(start);
}

const ROOTS: ReadonlySet<string> = new Set(["cmap", "LW-MAP", "graphml", "gexf"]);

/** Comments and declarations may come first; the outermost element is what counts. */
function rootOf(text: string): string {
  const head = text.slice(0, HEAD).replaceAll(/<!--[^]*?-->/g, "");
  return /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(head)?.[1] ?? "";
}

function readAnyXml(text: string, name: string): FoundMap {
  const root = rootOf(text);
  if (root === "cmap") return readCxl(text);
  if (root === "LW-MAP") return readVue(text);
  if (root === "graphml") return fromPortableGraph(readGraphml(text, LIMITS), "GraphML");
  if (root === "gexf") return fromPortableGraph(readGexf(text, LIMITS), "GEXF");
  throw new MapFileError("MAP_UNKNOWN_FORMAT", { file: name });
}

function readAnyJson(text: string, name: string, own: NewMap): ReadMap {
  const value = parseMapJson(text);
  if (Array.isArray(value) || typeof value !== "object" || value === null)
    throw new MapFileError("MAP_UNKNOWN_FORMAT", { file: name });
  const file = value as JsonObject;
  if (file["format"] === MAP_JSON_FORMAT)
    return { map: { ...readMapJson(file), id: own.id, revision: 0 }, leftOut: {} };
  return toConceptMap(foundIn(file, text, name), own);
}

function foundIn(file: JsonObject, text: string, name: string): FoundMap {
  if (file["format"] === JSON_FORMAT) return fromPortableGraph(readJson(text, LIMITS), "JSON");
  if ("elements" in file) return readKumu(file);
  // Obsidian writes an empty canvas as `{}`.
  if ("nodes" in file || Object.keys(file).length === 0) return readCanvas(file);
  throw new MapFileError("MAP_UNKNOWN_FORMAT", { file: name });
}

/** Any text would do for a list of concepts: as a file it must have at least one line with parts. */
function readLines(text: string, name: string): FoundMap {
  if (text.includes("\0") || !/[\t|]/.test(text))
    throw new MapFileError("MAP_UNKNOWN_FORMAT", { file: name });
  return readPropositions(text);
}
