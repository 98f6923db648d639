/**
 * `npm run query -- FILE.cypher`: a statement from a file or standard input, read-only, through the running server where
 * there is one, else through the gate of the store itself. Rows go to standard output, all else to standard error.
 * Exit 0 done, 1 the statement or the options are wrong, 2 the store or the server failed, 130 cancelled.
 */
import { readFileSync } from "node:fs";
import { GraphError } from "../graph/errors.ts";
import type { GateSummary } from "../graph/gate/cypher-gate.ts";
import { GateError } from "../graph/gate/gate-error.ts";
import { askHere } from "./query/ask-here.ts";
import { askServer, findServer, ServerError } from "./query/ask-server.ts";
import { createPrinter } from "./query/create-printer.ts";
import {
  OptionsError,
  type QueryOptions,
  readQueryOptions,
  USAGE,
} from "./query/read-query-options.ts";

const CANCELLED = 130;

const leaving = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leaving.abort());
// Who reads our rows may have seen enough: `| head`.
process.stdout.on("error", () => leaving.abort());

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = readQueryOptions(argv);
    const printer = createPrinter(options.format, (text) => process.stdout.write(text));
    const summary = await ask(options, printer);
    printer.end(summary);
    say(summary, options);
    return 0;
  } catch (error) {
    return explain(error);
  }
}

async function ask(
  { path, parameters, limit, mode, server }: QueryOptions,
  sink: ReturnType<typeof createPrinter>,
): Promise<GateSummary> {
  const request = { statement: readStatement(path), parameters, limit, mode };
  const { signal } = leaving;
  const address = await findServer(server, process.env);
  return address === null
    ? askHere(process.env, { request, sink, signal })
    : askServer(address, { request, sink, signal });
}

function readStatement(path: string): string {
  try {
    // 0 is standard input.
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (cause) {
    throw new OptionsError(
      `${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)}). Give the path of a file with one statement, or - for standard input.`,
      { cause },
    );
  }
}

function say({ truncatedBy, notifications }: GateSummary, { limit }: QueryOptions): void {
  for (const { text, position } of notifications)
    console.error(position === null ? text : `Line ${position.line}: ${text}`);
  if (truncatedBy === "rows")
    console.error(`There is more than these ${limit} rows. Ask for others with --limit, or SKIP.`);
  if (truncatedBy === "bytes")
    console.error("The rest is too much for one answer. Return fewer properties, or use SKIP.");
}

function explain(error: unknown): number {
  if (leaving.signal.aborted) {
    console.error("Cancelled.");
    return CANCELLED;
  }
  if (error instanceof OptionsError) {
    console.error(`${error.message}\n\n${USAGE}`);
    return 1;
  }
  if (error instanceof GateError) {
    const { position, message } = error;
    const at = position === null ? "" : `Line ${position.line}, column ${position.column}: `;
    console.error(at + message);
    return error.code === "CYPHER_BUSY" ? 2 : 1;
  }
  const isExpected =
    error instanceof GraphError || error instanceof ServerError || error instanceof RangeError;
  console.error(isExpected ? error.message : error);
  return 2;
}
