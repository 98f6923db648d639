/** What is wrong with a codebook, and where. Several at once: a person mends a file, not a line. */
export interface CodebookProblem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  /** The record's id, or its position when it has none. */
  readonly record: string;
  readonly problem: string;
  readonly mend: string;
}

export class CodebookError extends Error {
  override readonly name = "CodebookError";
  readonly problems: readonly CodebookProblem[];

  constructor(problems: readonly CodebookProblem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** The target database holds what no ingest wrote. */
export class ForeignDataError extends Error {
  override readonly name = "ForeignDataError";

  constructor(labels: ReadonlyMap<string, number>) {
    const found = [...labels].map(([label, count]) => `${label} (${count})`).join(", ");
    super(
      `This database holds other data: ${found}. Nothing was written. Give the atlas a database of its own (NEO4J_DATABASE or another NEO4J_URI).`,
    );
  }
}

/** A node that the codebook no longer has carries relations that no ingest wrote. */
export class ForeignEdgesError extends Error {
  override readonly name = "ForeignEdgesError";

  constructor(ids: readonly string[]) {
    super(
      `Relations that no ingest wrote are attached to ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ` and ${ids.length - 5} more` : ""}, which would have to be deleted. Nothing was written. Move or delete those relations, then run again.`,
    );
  }
}

export function formatProblem({ file, line, record, problem, mend }: CodebookProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place} ${record}: ${problem}. ${mend}`;
}
