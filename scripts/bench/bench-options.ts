/** The command line of `npm run bench`. */
import { parseArgs } from "node:util";
import type { GraphSize } from "../../test/fixtures/scale-graph.ts";

export const SECTIONS = ["neo4j", "embedded", "start", "client", "map", "ask", "class"] as const;

export type SectionName = (typeof SECTIONS)[number];

/** What the client's section is made of. */
export const CLIENT_PARTS = ["load", "open", "move", "point", "lay-out", "mount"] as const;

export type ClientPart = (typeof CLIENT_PARTS)[number];

export interface BenchOptions {
  readonly sections: readonly SectionName[];
  readonly size: GraphSize;
  readonly rounds: number;
  /** Of the client; all, unless told. */
  readonly parts: readonly ClientPart[];
  /** Only to see that it works: the console's part in less than a minute. */
  readonly isQuick: boolean;
}

export const FULL_SIZE: GraphSize = { nodes: 100_000, edges: 500_000 };

const HELP = `npm run bench -- [--only neo4j|embedded|start|client|map|ask|class] [--quick] [--part ${CLIENT_PARTS.join("|")}] [--nodes N --edges N] [--rounds N]

Measures and prints; a run of the full size, and of all parts, also replaces its sections in docs/benchmarks.md.
About five minutes a round on two quiet cores; 3 rounds unless told. The client's part has rounds of its own and takes about four; so has the console's ("ask"), which takes about nine, and less than one with --quick. A class ("class") takes about eight, the map editor ("map") one.`;

/** Null where only help was asked for. @throws Error for what it does not know */
export function parseBenchOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      part: { type: "string", multiple: true },
      nodes: { type: "string" },
      edges: { type: "string" },
      rounds: { type: "string" },
      quick: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  return {
    sections: values.only?.map(toSection) ?? SECTIONS,
    size: {
      nodes: toCount("nodes", values.nodes, FULL_SIZE.nodes),
      edges: toCount("edges", values.edges, FULL_SIZE.edges),
    },
    rounds: toCount("rounds", values.rounds, 3),
    parts: values.part?.map(toPart) ?? CLIENT_PARTS,
    isQuick: values.quick === true,
  };
}

export function isWhole({ size, parts, isQuick }: BenchOptions): boolean {
  const isFullSize = size.nodes === FULL_SIZE.nodes && size.edges === FULL_SIZE.edges;
  return !isQuick && isFullSize && parts.length === CLIENT_PARTS.length;
}

function toSection(name: string): SectionName {
  const section = SECTIONS.find((known) => known === name);
  if (section === undefined) {
    throw new Error(`--only takes ${SECTIONS.join(", ")}, not "${name}".`);
  }
  return section;
}

function toPart(text: string): ClientPart {
  const part = CLIENT_PARTS.find((known) => known === text);
  if (part === undefined) {
    throw new Error(`--part takes ${CLIENT_PARTS.join(", ")}, not "${text}".`);
  }
  return part;
}

function toCount(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`--${option} takes a whole number above zero, not "${text}".`);
}
