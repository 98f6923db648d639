/** What an ingest says to a person. */
import type { IngestReport } from "./run-ingest.ts";

export function formatReport(
  report: IngestReport,
  { dryRun }: { readonly dryRun: boolean },
): string {
  const { read, records, elements } = report;
  const [create, update, remove] = dryRun
    ? ["to create", "to update", "to delete"]
    : ["created", "updated", "deleted"];
  return [
    `Graph version ${report.version}`,
    `Read: ${read.entities} entities, ${read.claims} claims, ${read.works} works, ${read.contested} contested statements, ${read.figures} figures, ${read.sentences} sentences.`,
    "",
    formatCoverage(report),
    "",
    `Set aside: ${report.setAside.length} sentences (${summariseReasons(report)}).`,
    `The graph has ${elements.nodes} nodes and ${elements.edges} edges.`,
    `Records: ${records.create} ${create}, ${records.update} ${update}, ${records.delete} ${remove}.`,
    `Took ${(report.milliseconds / 1000).toFixed(1)} s.`,
  ].join("\n");
}

function formatCoverage({ coverage }: IngestReport): string {
  const rows = coverage
    .filter(({ sentences }) => sentences > 0)
    .map(({ section, sentences, covered, setAside, claims }) =>
      [section, sentences, covered, setAside, claims]
        .map((cell) => String(cell).padStart(10))
        .join(""),
    );
  const head = ["section", "sentences", "covered", "aside", "claims"];
  return [head.map((cell) => cell.padStart(10)).join(""), ...rows].join("\n");
}

function summariseReasons({ setAside }: IngestReport): string {
  const counts = new Map<string, number>();
  for (const { reason } of setAside) {
    const kind = reason.replace(/\s*\d+\.\d+\.\d+.*$/, "");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ") || "none";
}
