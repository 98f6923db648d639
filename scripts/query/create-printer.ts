/** Rows on their way to a terminal, a program or a spreadsheet. */
import type { GateSink, GateSummary } from "../../graph/gate/cypher-gate.ts";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import { guardCell } from "../../graph/formats/csv/safe-cell.ts";
import { formatPlan } from "./format-plan.ts";
import { formatTable } from "./format-table.ts";
import type { QueryFormat } from "./read-query-options.ts";

export interface Printer extends GateSink {
  end(summary: GateSummary): void;
}

type Print = (text: string) => void;

export function createPrinter(format: QueryFormat, print: Print): Printer {
  return format === "csv" ? createCsvPrinter(print) : createWholePrinter(format, print);
}

/** A table needs its widths first, and JSON its end. */
function createWholePrinter(format: "table" | "json", print: Print): Printer {
  let columns: readonly string[] = [];
  const rows: (readonly GateValue[])[] = [];
  return {
    columns: (names) => {
      columns = names;
    },
    rows: (batch) => {
      rows.push(...batch);
    },
    end: (summary) => {
      if (format === "json") print(`${JSON.stringify({ columns, rows, ...summary }, null, 2)}\n`);
      else if (summary.plan === null || rows.length > 0) print(formatTable(columns, rows));
      if (format === "table" && summary.plan !== null) print(formatPlan(summary.plan));
    },
  };
}

function createCsvPrinter(print: Print): Printer {
  const line = (cells: readonly string[]) => print(`${cells.map(toCsvCell).join(",")}\r\n`);
  return {
    columns: line,
    rows: (batch) => {
      for (const row of batch) line(row.map(toText));
    },
    end: () => undefined,
  };
}

/** Lists, maps and what is in the graph as JSON; null is an empty cell. */
function toText(value: GateValue): string {
  if (value === null) return "";
  if (typeof value === "object" && "$int" in value) return String(value.$int);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function toCsvCell(text: string): string {
  // A negative number begins like a formula, and is none.
  const guarded = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? text : guardCell(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
