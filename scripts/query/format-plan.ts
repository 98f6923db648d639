/** A plan as an indented list, the last step first, as engines draw it. */
import type { GatePlan } from "../../graph/gate/cypher-gate.ts";

export function formatPlan(plan: GatePlan, depth = 0): string {
  const { operator, details, estimatedRows, rows, dbHits, children } = plan;
  const numbers = [
    estimatedRows === null ? null : `about ${Math.round(estimatedRows)} rows`,
    rows === null ? null : `${rows} rows`,
    dbHits === null ? null : `${dbHits} reads`,
  ].filter((text) => text !== null);
  const line = [
    operator,
    details.replaceAll(/\s+/g, " "),
    numbers.length === 0 ? "" : `(${numbers.join(", ")})`,
  ];
  const text = `${"  ".repeat(depth)}${line.filter((part) => part !== "").join(" ")}\n`;
  return text + children.map((child) => formatPlan(child, depth + 1)).join("");
}
