/** Labels that count as the same, as people type them: a line for each, with `=` between. */

const MOST_LINES = 100;
const MOST_LABELS = 20;

export type SameProblem = { readonly line: number; readonly is: "alone" | "many" } | null;

export function readSameLines(text: string): string[][] {
  return linesOf(text)
    .map(({ labels }) => labels)
    .filter((labels) => labels.length > 1);
}

/** The first line that says nothing, or too much; lines count from 1. */
export function findSameProblem(text: string): SameProblem {
  const lines = linesOf(text);
  for (const { line, labels } of lines) {
    if (labels.length < 2) return { line, is: "alone" };
    if (labels.length > MOST_LABELS) return { line, is: "many" };
  }
  return lines.length > MOST_LINES ? { line: MOST_LINES + 1, is: "many" } : null;
}

export function writeSameLines(same: readonly (readonly string[])[]): string {
  return same.map((labels) => labels.join(" = ")).join("\n");
}

function linesOf(text: string): { readonly line: number; readonly labels: string[] }[] {
  return text.split("\n").flatMap((line, index) => {
    const labels = [...new Set(line.split("=").map((label) => label.trim()))].filter(Boolean);
    return line.trim() === "" ? [] : [{ line: index + 1, labels }];
  });
}
