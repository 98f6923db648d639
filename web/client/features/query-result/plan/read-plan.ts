/** A plan in the order in which it is done, with its costliest step found. Pure. */
import type { CypherPlan } from "../../../../contract/cypher.ts";

/** What is done first stands first; where two ways meet, both come before the step that joins them. */
export interface PlanRun {
  readonly branches: readonly PlanRun[];
  readonly steps: readonly CypherPlan[];
}

export function toRun(plan: CypherPlan): PlanRun {
  const steps: CypherPlan[] = [plan];
  let deepest = plan;
  for (let next = onlyChild(deepest); next !== null; next = onlyChild(deepest)) {
    steps.unshift(next);
    deepest = next;
  }
  return { branches: deepest.children.map(toRun), steps };
}

function onlyChild({ children }: CypherPlan): CypherPlan | null {
  return children.length === 1 ? (children[0] ?? null) : null;
}

/** Engines count differently, so a plan is judged by the best that it has. */
export type CostMeasure = "dbHits" | "rows" | "estimatedRows";
export const COST_MEASURES: readonly CostMeasure[] = ["dbHits", "rows", "estimatedRows"];

export interface PlanCost {
  readonly measure: CostMeasure;
  readonly most: number;
  readonly total: number;
  readonly costliest: CypherPlan;
}

/** Null where the engine says nothing, or where there is only one step. */
export function costOf(plan: CypherPlan): PlanCost | null {
  const all = allSteps(plan);
  if (all.length < 2) return null;
  for (const measure of COST_MEASURES) {
    const counted = all.filter((step) => (step[measure] ?? 0) > 0);
    const costliest = counted.toSorted((a, b) => (b[measure] ?? 0) - (a[measure] ?? 0))[0];
    if (costliest === undefined) continue;
    let total = 0;
    for (const step of counted) total += step[measure] ?? 0;
    return { measure, most: costliest[measure] ?? 0, total, costliest };
  }
  return null;
}

function allSteps(plan: CypherPlan): CypherPlan[] {
  return [plan, ...plan.children.flatMap(allSteps)];
}

/** How far the estimate was off; null where nothing was counted, or it was near. */
export function estimateError({ estimatedRows, rows }: CypherPlan): number | null {
  if (estimatedRows === null || rows === null) return null;
  const ratio = Math.max(rows, 1) / Math.max(estimatedRows, 1);
  return ratio >= FAR_OFF || ratio <= 1 / FAR_OFF ? ratio : null;
}

const FAR_OFF = 10;
