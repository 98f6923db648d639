/** Errors to problems. The only file that knows both an error code and an HTTP status. */
import { GraphError, type GraphErrorCode } from "../../graph/errors.ts";
import type { GateCode } from "../../graph/gate/gate-codes.ts";
import { GateError } from "../../graph/gate/gate-error.ts";
import { DocumentConflictError } from "../../graph/people/errors.ts";
import type { Problem, ProblemCode } from "../contract/problem.ts";

interface Known {
  readonly status: number;
  readonly title: string;
  readonly code: ProblemCode;
}

// A new code without a line here does not compile.
const KNOWN: Record<GraphErrorCode, Known> = {
  NODE_NOT_FOUND: { status: 404, title: "Not in the atlas", code: "NODE_NOT_FOUND" },
  STORE_UNAVAILABLE: {
    status: 503,
    title: "The graph is not answering",
    code: "STORE_UNAVAILABLE",
  },
  STORE_REFUSED: { status: 503, title: "The graph refuses this server", code: "STORE_REFUSED" },
  STORE_LOCKED: { status: 503, title: "The graph is in use elsewhere", code: "STORE_LOCKED" },
  STORE_DAMAGED: { status: 503, title: "The graph cannot be read", code: "STORE_DAMAGED" },
  STORE_TOO_OLD: { status: 503, title: "The graph's server is too old", code: "STORE_TOO_OLD" },
  STORE_FULL: { status: 507, title: "No room left", code: "STORE_FULL" },
  STATEMENT_FAILED: { status: 500, title: "Something broke here", code: "INTERNAL" },
  DOCUMENT_NOT_FOUND: { status: 404, title: "Not kept here", code: "DOCUMENT_NOT_FOUND" },
  DOCUMENT_CONFLICT: { status: 409, title: "Changed elsewhere", code: "DOCUMENT_CONFLICT" },
  DOCUMENT_TOO_LARGE: { status: 413, title: "Too large to keep", code: "DOCUMENT_TOO_LARGE" },
  TOO_MANY_DOCUMENTS: { status: 409, title: "No room for more", code: "TOO_MANY_DOCUMENTS" },
  SECRET_WRONG: { status: 503, title: "What people keep is closed", code: "SECRET_WRONG" },
  CODE_UNKNOWN: { status: 404, title: "No class has this code", code: "CODE_UNKNOWN" },
  PHRASE_UNKNOWN: { status: 404, title: "Nobody has this phrase", code: "PHRASE_UNKNOWN" },
  CLASS_LOCKED: { status: 409, title: "The class is locked", code: "CLASS_LOCKED" },
  CLASS_FULL: { status: 409, title: "The class is full", code: "CLASS_FULL" },
  CLASS_CLOSED: { status: 409, title: "Nothing is taken now", code: "CLASS_CLOSED" },
  CLASS_GONE: { status: 410, title: "The class is gone", code: "CLASS_GONE" },
  WORK_GONE: { status: 410, title: "This work is gone", code: "WORK_GONE" },
  LINK_WRONG: { status: 403, title: "The link does not open it", code: "LINK_WRONG" },
};

// Refusals are 400: the statement can be mended. What ran and was ended says which limit it met.
const GATE_STATUS: Partial<Record<GateCode, number>> = {
  CYPHER_TOO_LONG: 413,
  CYPHER_TIMEOUT: 408,
  CYPHER_MEMORY: 413,
  CYPHER_BUSY: 503,
  CYPHER_CANCELLED: 499,
};

/** An error of the web layer itself. */
export class WebError extends Error {
  override readonly name = "WebError";
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;

  constructor(status: number, code: ProblemCode, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
  }
}

export function toProblem(error: unknown): Problem {
  if (error instanceof WebError)
    return problem({ status: error.status, title: error.title, code: error.code }, error.message);
  if (error instanceof DocumentConflictError)
    return { ...problem(KNOWN[error.code], error.message), revision: error.data.revision };
  if (error instanceof GraphError && error.code !== "STATEMENT_FAILED")
    return problem(KNOWN[error.code], error.message);
  if (error instanceof GateError) return gateProblem(error);
  const status = statusOf(error);
  if (status === 429)
    return problem(
      { status, title: "Too many requests", code: "TOO_MANY_REQUESTS" },
      "This address asked more often than the server allows. Wait a moment and try again.",
    );
  if (status === 413)
    return problem(
      { status, title: "Too large", code: "DOCUMENT_TOO_LARGE" },
      "What was sent is larger than this address takes.",
    );
  if (status >= 400 && status < 500)
    return problem(
      { status, title: "Bad request", code: "BAD_REQUEST" },
      (error as Error).message.replace(/(?<![.!?])$/, "."),
    );
  // An unknown error's own words stay in the log: they may name hosts, paths or query text.
  return problem(
    { status: 500, title: "Something broke here", code: "INTERNAL" },
    "It was logged.",
  );
}

function gateProblem({ code, message, values, position }: GateError): Problem {
  const status = GATE_STATUS[code] ?? 400;
  const title = status === 400 ? "The statement was not run" : "The statement was not finished";
  return {
    ...problem({ status, title, code }, message),
    values,
    ...(position !== null && { position }),
  };
}

function problem({ status, title, code }: Known, detail: string): Problem {
  return { type: "about:blank", title, status, detail, code };
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === "number" ? status : 500;
}
