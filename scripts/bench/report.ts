/** `docs/benchmarks.md`: a section for each thing that can be measured alone; a run replaces its own sections. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { format } from "prettier";
import { type BenchOptions, SECTIONS, type SectionName } from "./bench-options.ts";
import { ASK_NOTE } from "./ask/ask-note.ts";
import { CLASS_NOTE } from "./classes/class-note.ts";
import { MAP_NOTE } from "./client/bench-map.ts";
import { CLIENT_NOTE } from "./client/client-note.ts";
import type { Row } from "./row.ts";

const PATH = new URL("../../docs/benchmarks.md", import.meta.url);
const TITLES: Readonly<Record<SectionName, string>> = {
  neo4j: "Ingest into Neo4j",
  embedded: "Ingest into the embedded store",
  start: "Starting again",
  client: "The page in a browser",
  map: "The map editor in a browser",
  ask: "People's own statements",
  class: "A class",
};
/** How it was measured, where the opening does not say so. */
const NOTES: Partial<Readonly<Record<SectionName, string>>> = {
  client: CLIENT_NOTE,
  map: MAP_NOTE,
  ask: ASK_NOTE,
  class: CLASS_NOTE,
};
const HAS_OWN_ROUNDS: ReadonlySet<SectionName> = new Set(["client", "map", "ask", "class"]);
const OPENING = `# Benchmarks

Written by \`npm run bench\`; a run replaces the sections it measured. Goals are ratios where the machine would decide otherwise.

The graph is generated, the same every time (\`test/fixtures/scale-graph.ts\`). An ingest is timed from the snapshot to the last commit, on a store with its constraints and indexes; making the graph and the CSV files is not. Both sides of a ratio have a fresh store, one straight after the other, and on Neo4j a fresh server with 1 GB of heap, warmed by a load of a fifth of the size and emptied. They write the same labels, types and properties: after each bulk load the ingest must find nothing to do. Medians are of rounds, a ratio's over the rounds' ratios. Memory is the most a process ever held.
`;

/** Asked before anything is measured: afterwards the load is our own. */
export function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`;
  const [load = 0] = loadavg();
  return `${cores}, ${memory}, Node ${process.versions.node}, load average ${load.toFixed(1)} when the run began`;
}

export async function formatSection(
  name: SectionName,
  rows: readonly Row[],
  { machine, options }: { readonly machine: string; readonly options: BenchOptions },
): Promise<string> {
  const { size, rounds } = options;
  const hasGraph = name === "neo4j" || name === "embedded";
  const graph = `${size.nodes.toLocaleString("en")} nodes and ${size.edges.toLocaleString("en")} edges, `;
  const table = rows.map(
    ({ what, measured, goal, isMet }) =>
      `| ${what} | ${measured} | ${goal} | ${toVerdict(isMet)} |`,
  );
  const text = `## ${TITLES[name]}

${new Date().toISOString().slice(0, 10)}: ${hasGraph ? graph : ""}${HAS_OWN_ROUNDS.has(name) ? "" : toRounds(rounds)}${machine}.
${NOTES[name] === undefined ? "" : `\n${NOTES[name]}\n`}
| what | measured | goal | met |
| --- | ---: | ---: | --- |
${table.join("\n")}
`;
  return format(text, { parser: "markdown", printWidth: 100 });
}

function toRounds(rounds: number): string {
  return rounds === 1 ? "1 round; " : `${rounds} rounds; `;
}

/** Sections that were not measured now stay as they were. */
export function writeSections(sections: ReadonlyMap<SectionName, string>): void {
  const old = existsSync(PATH) ? readFileSync(PATH, "utf8") : "";
  const kept = old.split(/^(?=## )/m);
  const texts = SECTIONS.flatMap((name) => {
    const text =
      sections.get(name) ?? kept.find((section) => section.startsWith(`## ${TITLES[name]}\n`));
    return text === undefined ? [] : [text.trimEnd()];
  });
  writeFileSync(PATH, `${[OPENING.trimEnd(), ...texts].join("\n\n")}\n`);
}

function toVerdict(isMet: boolean | null): string {
  if (isMet === null) return "";
  return isMet ? "met" : "not met";
}
