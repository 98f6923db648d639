/** One statement in one process: its plan first, and only if that reads alone, the statement. */
import type { GateSink, GateSummary } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import { refuseUnsupported } from "../../../gate/refuse.ts";
import type { PreparedStatement } from "../../../gate/prepare-statement.ts";
import { isWord, type Token } from "../../../gate/text/read-tokens.ts";
import { type AdaptedStatement, adaptStatement } from "./statement/adapt-statement.ts";
import { checkPlan, readPlan } from "./answer/check-plan.ts";
import type { DoneMessage, FromChild } from "./process/child-messages.ts";
import type { WarmChild } from "./process/child-pool.ts";
import { findMisread } from "./statement/needs-neo4j.ts";
import { nameColumns } from "./statement/name-columns.ts";
import { type QueryChild, unexpected } from "./process/query-child.ts";
import { toGateError } from "./answer/to-gate-error.ts";
import { toNotifications } from "./answer/to-notifications.ts";
import { toProfiledPlan } from "./answer/to-profiled-plan.ts";

export interface Job {
  readonly statement: PreparedStatement;
  readonly parameters: Readonly<Record<string, GateValue>>;
  /** Rows at most. */
  readonly limit: number;
  readonly bytes: number;
}

export interface Done {
  readonly summary: Omit<GateSummary, "ms">;
  /** Of the process, afterwards. */
  readonly rss: number;
}

const EXPLAIN = "EXPLAIN ";
/** The engine plans these not at all; there is nothing in them that could be more than it says. */
const SHOWS = /^SHOW\s+(?:INDEXES|CONSTRAINTS)$/i;

/** @throws GateError for a refusal or a failure; whatever ends the process ends this */
export async function runInChild(
  { child, names }: WarmChild,
  job: Job,
  sink: GateSink,
): Promise<Done> {
  const { statement } = job;
  checkMisread(statement);
  const adapted = adaptStatement(statement.body, statement.tokens, statement.offset);
  const isShow = SHOWS.test(statement.body);
  const plan = isShow ? null : await planIn(child, job, adapted);
  const notifications = plan === null ? [] : toNotifications(statement, names, plan);
  if (statement.mode === "explain") {
    sink.columns([]);
    return { summary: { truncatedBy: null, plan, notifications }, rss: 0 };
  }
  const profiles = statement.mode === "profile" && !isShow;
  child.send({
    kind: "run",
    statement: adapted.text,
    rows: job.limit,
    bytes: job.bytes,
    profiles,
  });
  const named: GateSink = {
    columns: (given) => sink.columns(nameColumns(statement.tokens, given, statement.textOf)),
    rows: (batch) => sink.rows(batch),
    ...(sink.text !== undefined && { text: sink.text.bind(sink) }),
  };
  const done = await takeRows(child, named, { statement, adapted, sentBefore: "" });
  const profile = done.profile === null ? null : toProfiledPlan(done.profile);
  const summary = { truncatedBy: done.truncatedBy, plan: profile, notifications };
  return { summary, rss: done.rss };
}

/** @throws GateError CYPHER_UNSUPPORTED */
function checkMisread({ tokens, offset, positionOf }: PreparedStatement): void {
  const misread = findMisread(tokens);
  if (misread === null) return;
  const { name, instead, token } = misread;
  throw refuseUnsupported(name, instead, positionOf(token.start - offset));
}

async function planIn(child: QueryChild, job: Job, adapted: AdaptedStatement) {
  const { statement } = job;
  child.send({
    kind: "plan",
    statement: adapted.text,
    parameters: withMissing(job),
  });
  const message = await child.receive();
  if (message.kind === "error") {
    throw toGateError(message, { statement, adapted, sentBefore: EXPLAIN });
  }
  if (message.kind !== "plan") throw unexpected(message);
  const plan = readPlan(message.plan);
  checkPlan(plan);
  return plan;
}

/** To plan alone, a statement needs no values; the engine wants some. */
function withMissing({ statement, parameters }: Job): Job["parameters"] {
  const missing = statement.tokens
    .filter(({ kind, text }) => kind === "parameter" && !Object.hasOwn(parameters, text))
    .map(({ text }) => [text, isCount(statement.tokens, text) ? 1 : null] as const);
  return { ...Object.fromEntries(missing), ...parameters };
}

function isCount(tokens: readonly Token[], name: string): boolean {
  return tokens.some(
    ({ kind, text }, index) =>
      kind === "parameter" && text === name && isWord(tokens[index - 1], "LIMIT", "SKIP", "OFFSET"),
  );
}

type Asked = Parameters<typeof toGateError>[1];

async function takeRows(child: QueryChild, sink: GateSink, asked: Asked): Promise<DoneMessage> {
  for (;;) {
    const message = await child.receive();
    if (message.kind === "done") return message;
    if (message.kind === "error") throw toGateError(message, asked);
    await take(child, sink, message);
  }
}

async function take(child: QueryChild, sink: GateSink, message: FromChild): Promise<void> {
  if (message.kind === "columns") sink.columns(message.columns);
  else if (message.kind === "rows") {
    const { json, count } = message;
    if (sink.text !== undefined) await sink.text(json, count);
    else await sink.rows(JSON.parse(new TextDecoder().decode(json)) as GateValue[][]);
    child.send({ kind: "more" });
  } else throw unexpected(message);
}
