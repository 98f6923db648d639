/**
 * One portable file that holds a graph: JSON lines, nodes before edges, each ordered by id. The first line says what it
 * is, the last how much there was, so that a cut file is noticed. Integers beyond 2^53 are `{ "$int": "…" }`.
 */
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { GraphEdge } from "../graph/model/graph-edge.ts";
import type { GraphNode } from "../graph/model/graph-node.ts";
import type { Properties } from "../graph/model/property.ts";
import type { DumpRecord, GraphStore } from "../graph/store/graph-store.ts";
import type { GraphImage } from "./stages/graph-image.ts";

const FORMAT = "human-security-atlas-dump";
const FORMAT_VERSION = 1;

export class DumpFileError extends Error {
  override readonly name = "DumpFileError";
}

export interface DumpCounts {
  readonly nodes: number;
  readonly edges: number;
}

/** Written beside the target and moved there when whole. */
export async function writeDump(store: GraphStore, path: string): Promise<DumpCounts> {
  const partial = `${path}.partial`;
  const output = createWriteStream(partial);
  const counts = { nodes: 0, edges: 0 };
  const line = async (value: unknown): Promise<void> => {
    if (!output.write(`${JSON.stringify(value, encodeBigInt)}\n`))
      await new Promise<void>((resolve) => output.once("drain", () => resolve()));
  };
  try {
    await line({ format: FORMAT, version: FORMAT_VERSION });
    for await (const record of store.dump()) {
      if (record.node !== undefined) counts.nodes += 1;
      else counts.edges += 1;
      await line(withSortedProperties(record));
    }
    await line({ end: counts });
    output.end();
    await finished(output);
    renameSync(partial, path);
  } catch (error) {
    output.destroy();
    rmSync(partial, { force: true });
    throw error;
  }
  return counts;
}

/** Engines give properties in any order; equal graphs shall give equal files. */
function withSortedProperties({ node, edge }: DumpRecord): DumpRecord {
  return {
    ...(node !== undefined && { node: { ...node, properties: sortKeys(node.properties) } }),
    ...(edge !== undefined && { edge: { ...edge, properties: sortKeys(edge.properties) } }),
  };
}

function sortKeys(properties: Properties): Properties {
  const entries = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** @throws DumpFileError naming the line that is wrong. */
export async function readDump(path: string): Promise<GraphImage> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  let ended: DumpCounts | null = null;
  let number = 0;
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    number += 1;
    const line = parseLine(text, path, number);
    if (number === 1) checkHead(line, path);
    else if (line.node !== undefined) nodes.push(line.node);
    else if (line.edge !== undefined) edges.push(line.edge);
    else if (line.end !== undefined) ended = line.end;
  }
  if (ended === null || ended.nodes !== nodes.length || ended.edges !== edges.length) {
    throw new DumpFileError(
      `${path} is cut short: it has ${nodes.length} nodes and ${edges.length} edges and no matching end. Nothing was written; dump again.`,
    );
  }
  return { nodes, edges };
}

interface DumpLine {
  readonly format?: string;
  readonly version?: number;
  readonly node?: GraphNode;
  readonly edge?: GraphEdge;
  readonly end?: DumpCounts;
}

function parseLine(text: string, path: string, number: number): DumpLine {
  try {
    return JSON.parse(text, decodeBigInt) as DumpLine;
  } catch (cause) {
    throw new DumpFileError(`${path}:${number} is not JSON. Nothing was written; dump again.`, {
      cause,
    });
  }
}

function checkHead(line: DumpLine, path: string): void {
  if (line.format !== FORMAT)
    throw new DumpFileError(
      `${path} is not a dump of this atlas. Give a file that \`npm run dump\` wrote.`,
    );
  if (line.version !== FORMAT_VERSION)
    throw new DumpFileError(
      `${path} is a dump of version ${line.version}; this program reads version ${FORMAT_VERSION}.`,
    );
}

function encodeBigInt(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? { $int: value.toString() } : value;
}

function decodeBigInt(_key: string, value: unknown): unknown {
  const isInteger = typeof value === "object" && value !== null && "$int" in value;
  return isInteger ? BigInt(String(value.$int)) : value;
}
