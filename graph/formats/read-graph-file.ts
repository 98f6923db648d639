/** Files that people open, whatever they are: told apart by what is in them, as names lie. */
import type { PortableGraph } from "../model/portable-graph.ts";
import { readCsv, tableOf } from "./csv/read-csv.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { FormatError } from "./format-error.ts";
import { readGexf } from "./gexf/read-gexf.ts";
import { readGraphml } from "./graphml/read-graphml.ts";
import { readJson } from "./json/read-json.ts";
import { checkSize, READ_LIMITS, type ReadLimits } from "./read-limits.ts";

export interface GraphFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file, or two tables. @throws FormatError */
export function readGraphFiles(
  files: readonly GraphFile[],
  limits: ReadLimits = READ_LIMITS,
): PortableGraph {
  let size = 0;
  for (const { name, bytes } of files) {
    if (bytes.length === 0) throw new FormatError("FILE_EMPTY", { file: name });
    size += bytes.length;
  }
  checkSize(size, limits);
  const texts = files.map(({ name, bytes }) => ({ name, text: decodeBytes(bytes) }));
  const [first] = texts;
  if (first !== undefined && texts.length === 1) {
    const read = readerFor(first.text);
    if (read !== null) return read(first.text, limits);
  }
  return readTables(texts, limits);
}

type Reader = (text: string, limits: ReadLimits) => PortableGraph;

function readerFor(text: string): Reader | null {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return readJson;
  if (!start.startsWith("<")) return null;
  // Comments and declarations may come first; the outermost element is what counts.
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(start)?.[2];
  return root === "graphml" ? readGraphml : readGexf;
}

function readTables(
  files: readonly { readonly name: string; readonly text: string }[],
  limits: ReadLimits,
): PortableGraph {
  const tables: Record<"nodes" | "edges", string[]> = { nodes: [], edges: [] };
  for (const { name, text } of files) {
    if (text.trim() === "" || text === "\uFEFF")
      throw new FormatError("FILE_EMPTY", { file: name });
    const table = readerFor(text) === null ? tableOf(text) : null;
    if (table === null) throw new FormatError("UNKNOWN_FORMAT", { file: name });
    tables[table].push(text);
  }
  const { nodes, edges } = tables;
  if (files.length === 0 || nodes.length > 1 || edges.length > 1) {
    const names = files.map(({ name }) => `"${name}"`).join(", ");
    throw new FormatError("CSV_PAIR", { files: names });
  }
  return readCsv(nodes[0] ?? null, edges[0] ?? null, limits);
}
