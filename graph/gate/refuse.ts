/** The sentences of refusals that do not depend on the engine: what was refused, why, and what to write instead. */
import type { GatePosition } from "./cypher-gate.ts";
import { GateError } from "./gate-error.ts";

type At = GatePosition | null;

export function refuseEmpty(): GateError {
  return new GateError(
    "CYPHER_EMPTY",
    "There is nothing to run. Write a statement, such as MATCH (n) RETURN n LIMIT 5.",
  );
}

/** `has` says what there is too much of; `most` how much there may be. */
export function refuseTooLong(has: string, most: string, position: At = null): GateError {
  return new GateError(
    "CYPHER_TOO_LONG",
    `The statement has ${has}, and ${most} is the most for one. Ask in several steps, or give long lists as a parameter.`,
    { values: { most }, position },
  );
}

export function refuseCharacters(name: string, position: At): GateError {
  return new GateError(
    "CYPHER_CHARACTERS",
    `The statement holds ${name}, which engines read differently than it looks. Write the character itself, or take it out.`,
    { values: { name }, position },
  );
}

export function refuseSeveral(position: At): GateError {
  return new GateError(
    "CYPHER_SEVERAL",
    "One statement at a time: another begins after the semicolon. Run them one after the other.",
    { position },
  );
}

export function refuseSyntax(message: string, position: At): GateError {
  return new GateError("CYPHER_SYNTAX", message, { position });
}

export function refuseWriting(name: string, position: At = null): GateError {
  return new GateError(
    "CYPHER_WRITES",
    `${name} would change the graph, and statements here only read. Use MATCH … RETURN; to see what would be changed, return it.`,
    { values: { name }, position },
  );
}

export function refuseLoading(position: At = null): GateError {
  return new GateError(
    "CYPHER_LOADS",
    "LOAD CSV reads files and addresses, and statements here read the graph alone. Give your rows as a parameter and use UNWIND $rows AS row.",
    { values: { name: "LOAD CSV" }, position },
  );
}

export function refuseAdmin(name: string, position: At = null): GateError {
  return new GateError(
    "CYPHER_ADMIN",
    `${name} concerns the server, its users or its transactions, and statements here read the graph alone. Use MATCH … RETURN, or CALL db.labels() to see what there is.`,
    { values: { name }, position },
  );
}

export function refuseProcedure(name: string, position: At = null): GateError {
  return new GateError(
    "CYPHER_PROCEDURE",
    `The procedure ${name} is not among those that only read this graph. You can call ${"db.labels, db.relationshipTypes, db.propertyKeys"} and a few more, or ask with MATCH.`,
    { values: { name }, position },
  );
}

/** `near`: one that is known and looks alike. */
export function refuseFunction(name: string, near: string | null, position: At = null): GateError {
  const instead = near === null ? "Use one of Cypher's own functions." : `Did you mean ${near}()?`;
  return new GateError(
    "CYPHER_FUNCTION",
    `The function ${name}() is not among Cypher's own that only compute, and others might reach files or the network. ${instead}`,
    { values: { name, near: near ?? "" }, position },
  );
}

export function refuseStep(name: string): GateError {
  return new GateError(
    "CYPHER_STEP",
    `The engine would take a step named ${name}, which is not known to be harmless. Write the question another way, and tell the people who keep this atlas if it only reads.`,
    { values: { name } },
  );
}

export function refuseParameter(name: string, why: string, position: At = null): GateError {
  return new GateError("CYPHER_PARAMETER", `The parameter $${name} ${why}`, {
    values: { name },
    position,
  });
}

export function refuseUnsupported(name: string, instead: string, position: At = null): GateError {
  return new GateError(
    "CYPHER_UNSUPPORTED",
    `The engine that answers here does not know ${name}; Neo4j does. ${instead}`,
    { values: { name, instead }, position },
  );
}

export function refuseTime(ms: number): GateError {
  const seconds = String(ms / 1000);
  return new GateError(
    "CYPHER_TIMEOUT",
    `The statement was stopped after ${seconds} s. Begin at fewer nodes (a label, an id), give paths an upper length such as *1..3, or add a LIMIT before collecting.`,
    { values: { seconds } },
  );
}

export function refuseMemory(megabytes: number): GateError {
  return new GateError(
    "CYPHER_MEMORY",
    `The statement was stopped because it took more than ${megabytes} MB. Return fewer things, count instead of collecting, or begin at fewer nodes.`,
    { values: { megabytes: String(megabytes) } },
  );
}

export function refuseBusy(): GateError {
  return new GateError(
    "CYPHER_BUSY",
    "Too many people are asking at this moment. Wait a few seconds and run it again.",
  );
}

/** Ended before its time, because the places for slow statements were needed. */
export function refuseRoom(ms: number): GateError {
  const seconds = (ms / 1000).toFixed(1);
  return new GateError(
    "CYPHER_BUSY",
    `The statement was stopped after ${seconds} s to make room: many people are asking at this moment. Begin at fewer nodes (a label, an id), or run it again later.`,
    { values: { seconds } },
  );
}

export function refuseCancelled(cause: unknown): GateError {
  return new GateError("CYPHER_CANCELLED", "The statement was cancelled.", { cause });
}
