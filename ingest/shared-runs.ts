/** Finds own words that are not: runs of eight words or more that a record shares with a text. */
import type { Codebook } from "./stages/codebook.ts";

const RUN = 8;

export interface SharedRun {
  readonly file: string;
  readonly line: number;
  readonly record: string;
  readonly run: string;
}

export function findSharedRuns(codebook: Codebook, text: string): SharedRun[] {
  const runs = new Set(runsOf(text));
  const records = [
    ...codebook.claims.map((claim) => ({ ...claim, words: claim.value.text })),
    ...codebook.entities.map((entity) => ({ ...entity, words: entity.value.description })),
    ...codebook.contested.map((contested) => ({
      ...contested,
      words: `${contested.value.summary}\n${contested.value.correction}`,
    })),
    ...codebook.figures.map((figure) => ({ ...figure, words: figure.value.quantity })),
  ];
  return records.flatMap(({ file, line, value, words }) => {
    const run = runsOf(words).find((candidate) => runs.has(candidate));
    return run === undefined ? [] : [{ file, line, record: value.id, run }];
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.length - RUN;
  return Array.from({ length: Math.max(0, last + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(" "),
  );
}
