/**
 * One statement in one transaction that reads and is never committed: first its plan alone, and only if that is harmless
 * the statement itself. Ending the session ends it in the database.
 */
import neo4j, {
  type Driver,
  type Record as Row,
  type ResultSummary,
  type Transaction,
} from "neo4j-driver";
import type { GatePlan, GateSummary, TextSink } from "../../../gate/cypher-gate.ts";
import type { GateLimits } from "../../../gate/limits.ts";
import type { ServerAddress } from "../map-error.ts";
import { checkPlan, checkType, type OnUnknownStep } from "./check-plan.ts";
import { type AskIds, FIND_IDS } from "./end-ids.ts";
import { type SendableStatement, toSent } from "./position-of.ts";
import { BATCH, RowStream } from "./stream-rows.ts";
import { toDriverParameters } from "./to-driver-value.ts";
import { toGateError } from "./to-gate-error.ts";
import { toGatePlan, toProfiledPlan } from "./to-gate-plan.ts";
import { toNotifications } from "./to-notifications.ts";

export interface Database {
  readonly driver: Driver;
  readonly address: ServerAddress;
  readonly limits: GateLimits;
  readonly onUnknownStep: OnUnknownStep;
}

export interface Job {
  readonly statement: SendableStatement;
  readonly parameters: Parameters<typeof toDriverParameters>[0];
  readonly limit: number;
}

/** A read transaction, and the way to be rid of it. */
export interface OpenTransaction {
  readonly tx: Pick<Transaction, "run">;
  end(): void;
}

export function openTransaction({ driver, address, limits }: Database): OpenTransaction {
  const session = driver.session({
    database: address.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: BATCH,
    notificationFilter: { minimumSeverityLevel: "INFORMATION" },
  });
  // Not waited for: the plan's statement goes out with it.
  const tx = session.beginTransaction({
    timeout: limits.timeoutMs,
    metadata: { app: "human-security-atlas", by: "gate" },
  });
  return {
    tx,
    // Closing a session resets its connection, which rolls back and ends what runs. Closing the transaction would wait for it.
    end: () => void session.close().catch(() => undefined),
  };
}

/** @throws GateError for what it must not do or is wrong in form */
export async function planStatement(
  database: Database,
  { tx }: OpenTransaction,
  { statement, parameters }: Job,
): Promise<{ readonly columns: readonly string[]; readonly summary: GateSummary }> {
  const sent = toSent(statement, "EXPLAIN ");
  try {
    const result = tx.run(sent.text, toDriverParameters(parameters));
    const { summary } = await result;
    const plan = checkPlan(summary, database.onUnknownStep);
    return {
      columns: await result.keys(),
      summary: {
        truncatedBy: null,
        ms: 0,
        plan: toGatePlan(plan),
        notifications: toNotifications(summary, sent.positionOf),
      },
    };
  } catch (error) {
    throw toGateError(error, { ...database, ...sent, isPlanning: true });
  }
}

export interface RunOptions {
  readonly job: Job;
  readonly sink: TextSink;
  /** What {@link planStatement} said of it. */
  readonly planned: GateSummary;
  /** See {@link ./end-ids.ts}. Changed for the next time. */
  readonly foreseen: Set<string>;
}

export interface Ran {
  readonly summary: GateSummary;
  /** What was fetched and not taken is still on its way. */
  readonly isCut: boolean;
}

/** After {@link planStatement} of the same statement, in the same transaction or a moment ago. */
export async function runStatement(
  database: Database,
  { tx }: OpenTransaction,
  { job, sink, planned, foreseen }: RunOptions,
): Promise<Ran> {
  const { statement, parameters, limit } = job;
  const isProfiled = statement.mode === "profile";
  const sent = toSent(statement, isProfiled ? "PROFILE " : "");
  try {
    const result = tx.run(sent.text, toDriverParameters(parameters));
    const { maxRows, maxBytes } = database.limits;
    const caps = { rows: Math.min(limit, maxRows), bytes: maxBytes };
    const ask: AskIds = (missing, isOver) =>
      isOver ? findIdsIn(tx, missing) : findIds(database, missing);
    const { truncatedBy, summary } = await new RowStream(sink, {
      caps,
      isProfiled,
      ask,
      foreseen,
    }).take(result);
    if (summary === null) return { summary: { ...planned, plan: null, truncatedBy }, isCut: true };
    checkType(summary);
    const notifications = toNotifications(summary, sent.positionOf);
    return { summary: { truncatedBy, ms: 0, plan: planOf(summary), notifications }, isCut: false };
  } catch (error) {
    throw toGateError(error, { ...database, ...sent, isPlanning: false });
  }
}

/** In the person's transaction, whose rows have all come. */
async function findIdsIn(tx: OpenTransaction["tx"], missing: readonly string[]) {
  const { records } = await tx.run(FIND_IDS, { missing });
  return records.map(toFound);
}

/** Beside the person's transaction, in which it would have to wait for all that was fetched. */
async function findIds({ driver, address }: Database, missing: readonly string[]) {
  const { records } = await driver.executeQuery(
    FIND_IDS,
    { missing },
    { database: address.database, routing: neo4j.routing.READ },
  );
  return records.map(toFound);
}

function toFound(record: Row): Awaited<ReturnType<AskIds>>[number] {
  return [String(record.get("wanted")), record.get("id")];
}

function planOf({ profile }: ResultSummary): GatePlan | null {
  return profile === false ? null : toProfiledPlan(profile);
}
