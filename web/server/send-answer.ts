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

/** @throws what the gate throws */
export async function sendAnswer(
  gate: CypherGate,
  request: GateRequest,
  { reply, signal }: CallOptions & { readonly reply: FastifyReply },
): Promise<Answered> {
  let columns: readonly string[] = [];
  let count = 0;
  const batches: string[] = [];
  const take = (json: string, rows: number) => {
    // The list's own brackets go: all batches make one list.
    batches.push(json.slice(1, -1));
    count += rows;
  };
  const summary = await gate.run(
    request,
    {
      columns: (names) => {
        columns = names;
      },
      rows: (batch) => take(JSON.stringify(batch), batch.length),
      text: take,
    },
    signal === undefined ? {} : { signal },
  );
  const end = JSON.stringify(toCypherSummary(gate, summary)).slice(1);
  const text = `{"columns":${JSON.stringify(columns)},"rows":[${batches.join(",")}],${end}`;
  // Not as text, which would be written as JSON once more.
  void reply.type("application/json; charset=utf-8").send(Buffer.from(text));
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
