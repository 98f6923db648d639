import type { GatePosition } from "../cypher-gate.ts";

/** Where an offset is, as an editor counts: `\r\n`, `\n` and `\r` each end a line. */
export function positionAt(statement: string, offset: number): GatePosition {
  const lines = statement.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

/** The offset of a line and column that an engine named, both counted from 1; the end where they are beyond it. */
export function offsetAt(statement: string, line: number, column: number): number {
  let start = 0;
  for (const { index, 0: end } of statement.matchAll(/\r\n|\n|\r/g)) {
    if (line === 1) break;
    line -= 1;
    start = index + end.length;
  }
  return Math.min(start + column - 1, statement.length);
}
