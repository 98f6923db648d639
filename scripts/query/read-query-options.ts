/** The command line of `npm run query`. */
import { parseArgs } from "node:util";
import type { GateMode } from "../../graph/gate/cypher-gate.ts";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import { LIMITS } from "../../graph/gate/limits.ts";

export const USAGE = `Usage: npm run query -- FILE.cypher [--param NAME=VALUE]… [--format table|json|csv] [--limit N] [--explain | --profile] [--server URL]

  FILE.cypher  one statement; - reads standard input
  --param      a parameter: a number, true, false, null, a JSON list or map, else a text ('"5"' is the text 5)
  --format     table (when left away), json as the API gives it, csv safe for spreadsheets
  --limit      rows at most, up to ${LIMITS.maxRows}; ${LIMITS.defaultRows} when left away
  --explain    the plan, and run nothing; --profile runs and counts
  --server     a running atlas; when left away the one at HOST and PORT, and where there is none the store itself`;

export type QueryFormat = "table" | "json" | "csv";

export interface QueryOptions {
  readonly path: string;
  readonly parameters: Readonly<Record<string, GateValue>>;
  readonly format: QueryFormat;
  readonly limit: number;
  readonly mode: GateMode;
  readonly server: string | null;
}

/** The message says what to do. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

/** @throws OptionsError */
export function readQueryOptions(argv: readonly string[]): QueryOptions {
  const { values, positionals } = parse(argv);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new OptionsError(
      `Give one file with a statement, or -. Here there are ${positionals.length}.`,
    );
  if (values.explain && values.profile)
    throw new OptionsError("A statement is explained or profiled, not both.");
  return {
    path,
    parameters: Object.fromEntries(values.param.map(readParameter)),
    format: readFormat(values.format),
    limit: readLimit(values.limit),
    mode: modeOf(values),
    server: values.server ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        param: { type: "string", multiple: true, default: [] },
        format: { type: "string", default: "table" },
        limit: { type: "string", default: String(LIMITS.defaultRows) },
        explain: { type: "boolean", default: false },
        profile: { type: "boolean", default: false },
        server: { type: "string" },
      },
    });
  } catch (cause) {
    throw new OptionsError((cause as Error).message, { cause });
  }
}

function modeOf({ explain, profile }: { explain: boolean; profile: boolean }): GateMode {
  if (explain) return "explain";
  return profile ? "profile" : "run";
}

function readParameter(text: string): [name: string, value: GateValue] {
  const at = text.indexOf("=");
  if (at < 1) throw new OptionsError(`--param ${text} has no value. Write --param name=value.`);
  return [text.slice(0, at).replace(/^\$/, ""), readValue(text.slice(at + 1))];
}

function readValue(text: string): GateValue {
  // JSON would round it.
  if (/^-?\d{16,19}$/.test(text)) return { $int: text };
  try {
    return JSON.parse(text) as GateValue;
  } catch {
    return text;
  }
}

function readFormat(text: string): QueryFormat {
  if (text === "table" || text === "json" || text === "csv") return text;
  throw new OptionsError(`--format ${text} is not known. There are table, json and csv.`);
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMITS.maxRows) return limit;
  throw new OptionsError(`--limit ${text} is no whole number from 1 to ${LIMITS.maxRows}.`);
}
