/** A whole answer, once its last row has come. */
import type { CypherGate, GateRequest, GateSummary } from "../../graph/gate/cypher-gate.ts";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import type { CallOptions } from "../../graph/store/graph-store.ts";
import type { CypherAnswer, CypherSummary } from "../contract/cypher.ts";

export async function collectAnswer(
  gate: CypherGate,
  request: GateRequest,
  options: CallOptions,
): Promise<CypherAnswer> {
  let columns: readonly string[] = [];
  const rows: GateValue[][] = [];
  const sink = {
    columns: (names: readonly string[]) => {
      columns = names;
    },
    rows: (batch: readonly (readonly GateValue[])[]) => {
      for (const row of batch) rows.push(row as GateValue[]);
    },
  };
  const summary = await gate.run(request, sink, options);
  return { columns: [...columns], rows, ...toCypherSummary(gate, summary) };
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
