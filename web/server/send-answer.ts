/** A whole answer, once its last row has come. Rows that come as JSON are never read here: they are the larger part of it. */
import type { FastifyReply } from "fastify";
import type { CypherGate, GateRequest, GateSummary } from "../../graph/gate/cypher-gate.ts";
import type { CallOptions } from "../../graph/store/graph-store.ts";
import type { CypherSummary } from "../contract/cypher.ts";

export interface Answered {
  /** `ok`, or the code of the problem that is the last line. */
  readonly outcome: string;
  readonly rows: number;
}

const EMPTY = Buffer.alloc(0);
const COMMA = Buffer.from(",");

/** @throws what the gate throws */
export async function sendAnswer(
  gate: CypherGate,
  request: GateRequest,
  { reply, signal }: CallOptions & { readonly reply: FastifyReply },
): Promise<Answered> {
  let columns: readonly string[] = [];
  let count = 0;
  const batches: Uint8Array[] = [];
  const take = (json: Uint8Array, rows: number) => {
    // The list's own brackets go: all batches make one list.
    batches.push(count === 0 ? EMPTY : COMMA, json.subarray(1, -1));
    count += rows;
  };
  const summary = await gate.run(
    request,
    {
      columns: (names) => {
        columns = names;
      },
      rows: (batch) => take(Buffer.from(JSON.stringify(batch)), batch.length),
      text: take,
    },
    signal === undefined ? {} : { signal },
  );
  const end = JSON.stringify(toCypherSummary(gate, summary)).slice(1);
  const start = Buffer.from(`{"columns":${JSON.stringify(columns)},"rows":[`);
  const json = Buffer.concat([start, ...batches, Buffer.from(`],${end}`)]);
  void reply.type("application/json; charset=utf-8").send(json);
  return { outcome: "ok", rows: count };
}

export function toCypherSummary({ engine }: CypherGate, summary: GateSummary): CypherSummary {
  const { truncatedBy, ms, plan, notifications } = summary;
  return {
    truncated: truncatedBy !== null,
    truncatedBy,
    engine: { ...engine },
    ms: Math.round(ms * 10) / 10,
    plan: plan as CypherSummary["plan"],
    notifications: notifications.map((each) => ({ ...each })),
  };
}
