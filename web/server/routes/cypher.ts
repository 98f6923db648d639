/** A person's statement, through the gate and nowhere else. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { CypherGate, GateRequest } from "../../../graph/gate/cypher-gate.ts";
import { LIMITS } from "../../../graph/gate/limits.ts";
import {
  cypherAnswerSchema,
  type CypherRequest,
  cypherRequestSchema,
} from "../../contract/cypher.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortWhenGone } from "../abort-when-gone.ts";
import { assertSameSite } from "../assert-same-site.ts";
import type { AuditLog } from "../audit-log.ts";
import { type Answered, sendAnswer } from "../send-answer.ts";
import { toProblem } from "../problem.ts";
import { NDJSON, streamAnswer } from "../stream-answer.ts";

export interface CypherOptions {
  readonly gate: CypherGate;
  readonly audit: AuditLog | null;
  /** From one address, in a bucket of its own: a class of 300 is one address. What counts is how many run at once. */
  readonly statementsPerMinute: number;
}

/** Text and parameters may grow when they are written as JSON. */
const BODY_BYTES = 2 * (LIMITS.textLength * 4 + LIMITS.parametersLength);

const DESCRIPTION = `Read-only. JSON has no word for some values; they come as objects with one key: \`{"$int": "…"}\` (an integer beyond 2^53), \`{"$node": {id, labels, properties}}\`, \`{"$relationship": {id, type, start, end, properties}}\`, \`{"$path": {nodes, relationships}}\`, \`{"$point": {srid, coordinates}}\`, \`{"$map": {…}}\` (a map that looks like one of these). Dates and times are ISO texts. With \`Accept: ${NDJSON}\` the answer comes as lines: \`{"columns": […]}\`, then \`{"rows": [[…], …]}\` any number of times, then \`{"summary": {…}}\` or \`{"problem": {…}}\`. Closing the connection cancels the statement.`;

const RUN = {
  tags: ["ask"],
  summary: "Run a Cypher statement",
  description: DESCRIPTION,
  body: cypherRequestSchema,
  response: { 200: cypherAnswerSchema, "4xx": problemSchema, "5xx": problemSchema },
};

export const cypherRoutes: FastifyPluginAsyncZod<CypherOptions> = async (app, options) => {
  const { gate, statementsPerMinute: max } = options;
  app.addHook("onRequest", assertSameSite);
  const common = {
    bodyLimit: BODY_BYTES,
    config: { rateLimit: { max, timeWindow: "1 minute" } },
    schema: RUN,
    // It was made by the gate: checking it row by row would take longer than many statements.
    serializerCompiler: () => JSON.stringify,
  };
  app.post("/cypher", common, async (request, reply) => {
    const asked = toGateRequest(request.body);
    const call = { reply, signal: abortWhenGone(reply) };
    reply.header("cache-control", "no-store");
    await recorded(options, asked, async () => {
      const isStream = request.headers.accept?.includes(NDJSON) === true;
      return (isStream ? streamAnswer : sendAnswer)(gate, asked, call);
    });
    return reply;
  });
};

function toGateRequest({ statement, parameters, limit, mode }: CypherRequest): GateRequest {
  return {
    statement,
    parameters: (parameters ?? {}) as GateRequest["parameters"],
    mode: mode ?? "run",
    limit: limit ?? LIMITS.defaultRows,
  };
}

async function recorded(
  { audit }: CypherOptions,
  { statement, mode }: GateRequest,
  work: () => Promise<Answered>,
): Promise<void> {
  const started = performance.now();
  let done: Answered = { outcome: "INTERNAL", rows: 0 };
  try {
    done = await work();
  } catch (error) {
    done = { outcome: toProblem(error).code, rows: 0 };
    throw error;
  } finally {
    audit?.write({ statement, mode, ms: performance.now() - started, ...done });
  }
}
