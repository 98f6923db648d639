/** Why a statement is not answered, as codes that do not change. */
export const GATE_CODES = [
  /** Nothing to run. */
  "CYPHER_EMPTY",
  /** Text, parameters or nesting beyond the limit. */
  "CYPHER_TOO_LONG",
  /** Characters that are read differently than they look: `\u` escapes, NUL. */
  "CYPHER_CHARACTERS",
  "CYPHER_SEVERAL",
  "CYPHER_SYNTAX",
  "CYPHER_WRITES",
  /** LOAD CSV and what else reads files or the network. */
  "CYPHER_LOADS",
  "CYPHER_PROCEDURE",
  "CYPHER_FUNCTION",
  /** Users, settings, transactions, other databases. */
  "CYPHER_ADMIN",
  /** The plan has a step that is not known to be harmless. */
  "CYPHER_STEP",
  /** The engine that answers here does not know this; Neo4j does. */
  "CYPHER_UNSUPPORTED",
  "CYPHER_PARAMETER",
  /** Right in form, but it failed on the way: a division by zero, a text where a number is wanted. */
  "CYPHER_FAILED",
  "CYPHER_TIMEOUT",
  "CYPHER_MEMORY",
  /** All places are taken. */
  "CYPHER_BUSY",
  "CYPHER_CANCELLED",
] as const;

export type GateCode = (typeof GATE_CODES)[number];
