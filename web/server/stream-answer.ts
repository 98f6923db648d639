/** An answer as lines of JSON, each sent when it is there. */
import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { FastifyReply } from "fastify";
import type { CypherGate, GateRequest } from "../../graph/gate/cypher-gate.ts";
import type { CallOptions } from "../../graph/store/graph-store.ts";
import type { CypherLine } from "../contract/cypher.ts";
import { type Answered, toCypherSummary } from "./send-answer.ts";
import { toProblem } from "./problem.ts";

export const NDJSON = "application/x-ndjson";

/** What a slow line may lag behind, in bytes: so long nobody's place at the database is held for it. */
const LAG = 8_000_000;

const ROWS = Buffer.from('{"rows":');
const END = Buffer.from("}\n");

/** @throws what the gate throws before its first line; later it is the last line. */
export async function streamAnswer(
  gate: CypherGate,
  request: GateRequest,
  { reply, signal }: CallOptions & { readonly reply: FastifyReply },
): Promise<Answered> {
  const lines = new PassThrough({ highWaterMark: LAG });
  const write = (line: Exclude<CypherLine, { rows: unknown }>) =>
    lines.write(`${JSON.stringify(line)}\n`);
  let rows = 0;
  let hasBegun = false;
  const options = signal === undefined ? {} : { signal };
  const writeRows = async (json: Uint8Array, count: number) => {
    rows += count;
    const line = Buffer.concat([ROWS, json, END]);
    if (!lines.write(line)) await once(lines, "drain", options);
  };
  const sink = {
    columns: (names: readonly string[]) => {
      hasBegun = true;
      write({ columns: [...names] });
      void reply.type(NDJSON).send(lines);
    },
    rows: (batch: readonly unknown[]) =>
      writeRows(Buffer.from(JSON.stringify(batch)), batch.length),
    text: writeRows,
  };
  try {
    const summary = await gate.run(request, sink, options);
    write({ summary: toCypherSummary(gate, summary) });
    return { outcome: "ok", rows };
  } catch (error) {
    if (!hasBegun) throw error;
    const problem = toProblem(error);
    write({ problem });
    return { outcome: problem.code, rows };
  } finally {
    lines.end();
  }
}
