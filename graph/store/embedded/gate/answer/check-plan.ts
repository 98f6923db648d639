/** The engine's plan as text, and the list of steps that only read. The boundary: a step that is not on the list is refused. */
import { checkProcedure } from "../../../../gate/allowed-procedures.ts";
import type { GatePlan } from "../../../../gate/cypher-gate.ts";
import {
  refuseLoading,
  refuseStep,
  refuseUnsupported,
  refuseWriting,
} from "../../../../gate/refuse.ts";

/** Grown from the project's own statements and what `gate.contract.ts` asks. */
const READING_STEPS: ReadonlySet<string> = new Set(
  `Return Empty NodeScan Filter Expand Aggregate Distinct Union Join LeftJoin Apply Project Sort Skip Limit Unwind
  ShortestPath CallProcedure Discriminant(51) Otherwise`.split(/\s+/),
);
const WRITING_STEPS = /^(?:Create|Merge|Set|Add|Remove|Delete|Detach|Drop|Insert|Foreach)/;
/** Of those that the list of procedures allows, the ones this engine has. */
const KNOWN_PROCEDURES: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
]);

/** @throws GateError CYPHER_WRITES, CYPHER_LOADS, CYPHER_PROCEDURE, CYPHER_STEP */
export function checkPlan(plan: GatePlan): void {
  const { operator, details, children } = plan;
  if (WRITING_STEPS.test(operator)) throw refuseWriting(operator);
  if (operator.startsWith("Load")) throw refuseLoading();
  if (!READING_STEPS.has(operator)) throw refuseStep(operator);
  if (operator === "CallProcedure") checkCall(details);
  for (const child of children) checkPlan(child);
}

function checkCall(details: string): void {
  const name = details.split("(")[0]?.trim() ?? "";
  checkProcedure(name);
  if (KNOWN_PROCEDURES.has(name)) return;
  throw refuseUnsupported(
    `the procedure ${name}`,
    `It knows ${[...KNOWN_PROCEDURES].join(", ")}; search by name with WHERE n.name CONTAINS 'word'.`,
  );
}

interface Line {
  readonly depth: number;
  readonly operator: string;
  readonly details: string;
}

/** A tree from lines such as `  Filter (n.id Eq "tpd") [index: id]`, two spaces a level. @throws GateError CYPHER_STEP */
export function readPlan(text: string): GatePlan {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const { plan, next } = readStep(lines.map(readLine), 0);
  // Nothing may stand beside the tree, where it would not be looked at.
  if (next !== lines.length) throw refuseStep(lines[next]?.trim() ?? "");
  return plan;
}

function readLine(line: string): Line {
  const [, space = "", operator = "", rest = ""] = /^( *)(\S+)(?: (.*))?$/.exec(line) ?? [];
  if (operator === "") throw refuseStep(line.trim());
  const details = /^\((.*)\)$/.exec(rest)?.[1] ?? rest;
  return { depth: space.length / 2, operator, details };
}

function readStep(lines: readonly Line[], at: number): { plan: GatePlan; next: number } {
  const line = lines[at];
  if (line === undefined) throw refuseStep("no plan");
  const children: GatePlan[] = [];
  let next = at + 1;
  for (
    let child = lines[next];
    child !== undefined && child.depth > line.depth;
    child = lines[next]
  ) {
    const read = readStep(lines, next);
    children.push(read.plan);
    next = read.next;
  }
  const { operator, details } = line;
  const plan = { operator, details, estimatedRows: null, rows: null, dbHits: null, children };
  return { plan, next };
}
