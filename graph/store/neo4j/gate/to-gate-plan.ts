/** The driver's plans as the gate gives them. */
import type { Plan, ProfiledPlan } from "neo4j-driver";
import type { GatePlan } from "../../../gate/cypher-gate.ts";
import { detailsOf, stepName } from "./check-plan.ts";

export function toGatePlan(step: Plan): GatePlan {
  const { EstimatedRows: estimated } = step.arguments as { readonly EstimatedRows?: unknown };
  return {
    operator: stepName(step),
    details: detailsOf(step),
    estimatedRows: typeof estimated === "number" ? estimated : null,
    rows: null,
    dbHits: null,
    children: step.children.map(toGatePlan),
  };
}

export function toProfiledPlan(step: ProfiledPlan): GatePlan {
  return {
    ...toGatePlan(step),
    rows: Number(step.rows),
    dbHits: Number(step.dbHits),
    children: step.children.map(toProfiledPlan),
  };
}
