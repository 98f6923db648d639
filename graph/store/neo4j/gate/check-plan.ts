/**
 * The second look at a statement: what the database itself would do. The first layer is the transaction's READ mode and
 * `queryType`; this one stops what both let through: files and addresses, procedures, other people's transactions.
 * A list of what is refused, not of what is allowed: names of reading steps grow with every version of the server.
 */
import type { Plan, ResultSummary } from "neo4j-driver";
import { checkProcedure } from "../../../gate/allowed-procedures.ts";
import { refuseAdmin, refuseLoading, refuseStep, refuseWriting } from "../../../gate/refuse.ts";
import { KNOWN_STEPS } from "./known-steps.ts";
import { refuseSealed } from "./refuse-sealed.ts";

const WRITES =
  /^(Create|Merge|LockingMerge|MergeInto|MergeUniqueNode|Delete|DetachDelete|Set|Remove|Foreach|SubqueryForeach|Transaction|Drop|DoNothingIfExists|Lock|Assert(Allowed|Not))/;
const ADMINISTERS =
  /^(Alter|Rename|Grant|Deny|Revoke|Start|Stop|Enable|Deallocate|Reallocate|Terminate|Show(Transactions|Settings|Users?|CurrentUser|Roles|Privileges|Databases?|Servers|Aliases)|Administration|AssertDatabase|System)/;

/** Called once for each name. */
export type OnUnknownStep = (name: string) => void;

/**
 * @param summary of an EXPLAIN
 * @throws GateError
 */
export function checkPlan(summary: ResultSummary, onUnknownStep: OnUnknownStep): Plan {
  checkType(summary);
  const { plan } = summary;
  if (plan === false) throw refuseStep("without a plan");
  checkStep(plan, onUnknownStep);
  return plan;
}

/** @throws GateError where the server's own verdict is another than that it reads */
export function checkType({ queryType }: Pick<ResultSummary, "queryType">): void {
  if (queryType === "rw" || queryType === "w") throw refuseWriting("The statement");
  if (queryType === "s") throw refuseAdmin("The statement");
  // Whatever else a server may say one day is not known to be harmless.
  if (queryType !== "r") throw refuseStep(String(queryType));
}

function checkStep(step: Plan, onUnknownStep: OnUnknownStep): void {
  const name = stepName(step);
  const details = detailsOf(step);
  if (name.startsWith("LoadCSV")) throw refuseLoading();
  if (name.startsWith("ProcedureCall")) checkProcedure(procedureIn(details));
  else if (WRITES.test(name)) throw refuseWriting(name);
  else if (ADMINISTERS.test(name)) throw refuseAdmin(name);
  else if (!KNOWN_STEPS.has(name)) onUnknownStep(name);
  if (/\bSealed\b/.test(details)) throw refuseSealed();
  for (const child of step.children) checkStep(child, onUnknownStep);
}

/** `LoadCSV@neo4j` is `LoadCSV`. */
export function stepName({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/s, "");
}

export function detailsOf(step: Plan): string {
  const { Details: details } = step.arguments as { readonly Details?: unknown };
  return typeof details === "string" ? details : "";
}

/** `db.labels() :: (label :: STRING)` is `db.labels`. */
function procedureIn(details: string): string {
  return (details.split("(")[0] ?? "").trim().replaceAll("`", "");
}
