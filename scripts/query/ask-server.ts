/** Through a server that runs: it holds the embedded store's lock, and its limits are for all who ask. */
import type { GateSummary } from "../../graph/gate/cypher-gate.ts";
import { GATE_CODES, type GateCode } from "../../graph/gate/gate-codes.ts";
import { GateError } from "../../graph/gate/gate-error.ts";
import type { CypherLine } from "../../web/contract/cypher.ts";
import type { Problem } from "../../web/contract/problem.ts";
import type { Asked } from "./asked.ts";
import { readLines } from "./read-lines.ts";

/** No answer, or none of an atlas. The message says what to do. */
export class ServerError extends Error {
  override readonly name = "ServerError";
}

const NDJSON = "application/x-ndjson";
/** Where nobody listens that is known at once; who is busy gets some time. */
const LOOK_MS = 5_000;

/** `given` must be there; without it, the one that the environment names, if it runs. @throws ServerError */
export async function findServer(
  given: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const address = given ?? addressIn(environment);
  if (await isAtlas(address)) return address;
  if (given === null) return null;
  throw new ServerError(
    `No atlas answers at ${given}. Check the address, or leave --server away to ask the store itself.`,
  );
}

/** @throws GateError, ServerError */
export async function askServer(
  address: string,
  { request, sink, signal }: Asked,
): Promise<GateSummary> {
  const response = await post(address, { request, signal });
  if (!response.ok || response.body === null) throw toError((await response.json()) as Problem);
  for await (const text of readLines(response.body)) {
    const line = JSON.parse(text) as CypherLine;
    if ("columns" in line) sink.columns(line.columns);
    else if ("rows" in line) await sink.rows(line.rows);
    else if ("problem" in line) throw toError(line.problem);
    else return line.summary;
  }
  throw new ServerError(
    "The server went away in the middle of its answer. Run the statement again.",
  );
}

async function post(
  address: string,
  { request, signal }: Pick<Asked, "request" | "signal">,
): Promise<Response> {
  const url = new URL("/api/cypher", address);
  const headers = { "content-type": "application/json", accept: NDJSON };
  try {
    return await fetch(url, { method: "POST", headers, body: JSON.stringify(request), signal });
  } catch (cause) {
    throw new ServerError(`The server at ${address} went away. Run the statement again.`, {
      cause,
    });
  }
}

function addressIn({ HOST, PORT }: Readonly<Record<string, string | undefined>>): string {
  // An address to listen on is not always one to be called at.
  const host = HOST === undefined || HOST === "" || HOST === "0.0.0.0" ? "127.0.0.1" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT || "4173"}/`;
}

async function isAtlas(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(LOOK_MS);
    const response = await fetch(new URL("/api/health", address), { signal });
    return "engine" in ((await response.json()) as object);
  } catch {
    return false;
  }
}

function toError({ code, detail, values, position }: Problem): Error {
  if (!isGateCode(code)) return new ServerError(detail);
  return new GateError(code, detail, { values: values ?? {}, position: position ?? null });
}

function isGateCode(code: string): code is GateCode {
  return (GATE_CODES as readonly string[]).includes(code);
}
