import type { GatePlan } from "../../../../gate/cypher-gate.ts";
import type { ProfiledStep } from "../process/child-messages.ts";

/** The engine estimates nothing and counts no accesses; it measures time, which goes into the details. */
export function toProfiledPlan(step: ProfiledStep): GatePlan {
  const { operator, detail, rows, selfTimeMs, children } = step;
  const time = `${selfTimeMs.toFixed(selfTimeMs < 10 ? 2 : 0)} ms`;
  return {
    operator,
    details: detail === "" ? time : `${detail} · ${time}`,
    estimatedRows: null,
    rows,
    dbHits: null,
    children: children.map(toProfiledPlan),
  };
}
