/** Parameters a statement is given: not too many, not too deep, and all it asks for. */
import type { GateRequest } from "./cypher-gate.ts";
import type { GateValue } from "./gate-value.ts";
import { LIMITS } from "./limits.ts";
import { refuseParameter, refuseTooLong } from "./refuse.ts";
import { positionAt } from "./text/position-at.ts";
import type { Token } from "./text/read-tokens.ts";

const WHOLE_NUMBER = /^-?\d{1,19}$/;

/** @throws GateError CYPHER_PARAMETER @throws GateError CYPHER_TOO_LONG */
export function checkParameters({ parameters }: Pick<GateRequest, "parameters">): void {
  const names = Object.keys(parameters);
  if (names.length > LIMITS.parameters) {
    throw refuseTooLong(`${names.length} parameters`, `${LIMITS.parameters} parameters`);
  }
  for (const name of names) checkValue(name, parameters[name], 0);
  const length = JSON.stringify(parameters).length;
  if (length > LIMITS.parametersLength) {
    throw refuseTooLong(
      `${length} characters of parameters`,
      `${LIMITS.parametersLength} characters of parameters`,
    );
  }
}

/** @throws GateError CYPHER_PARAMETER for one that the statement names and that was not given */
export function checkGiven(statement: string, tokens: readonly Token[], given: object): void {
  for (const { kind, text, start } of tokens) {
    if (kind !== "parameter" || Object.hasOwn(given, text)) continue;
    throw refuseParameter(
      text,
      "has no value. Give it one in the parameters panel, or with --param on a terminal.",
      positionAt(statement, start),
    );
  }
}

function checkValue(name: string, value: GateValue | undefined, depth: number): void {
  if (depth > LIMITS.parameterNesting) {
    throw refuseParameter(
      name,
      `has more than ${LIMITS.parameterNesting} lists or maps in each other. Make it flatter.`,
    );
  }
  if (value === undefined)
    throw refuseParameter(name, "has no value. Write null where there is none.");
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw refuseParameter(name, "is no finite number. Write a number, or null.");
  }
  if (value === null || typeof value !== "object") return;
  checkTag(name, value);
  for (const inner of Object.values(untag(value))) checkValue(name, inner, depth + 1);
}

/** Of the tags only those that a statement can take: nodes, relationships and paths are found by it, not given to it. */
function checkTag(name: string, value: object): void {
  const keys = Object.keys(value);
  const [tag] = keys;
  if (Array.isArray(value) || keys.length !== 1 || tag === undefined || !tag.startsWith("$"))
    return;
  const inner: unknown = Object.values(value)[0];
  if (tag === "$int") {
    if (typeof inner === "string" && isInt64(inner)) return;
    throw refuseParameter(
      name,
      'is no integer of 64 bits. Write one as { "$int": "9007199254740993" }.',
    );
  }
  if (tag === "$map" && inner !== null && typeof inner === "object" && !Array.isArray(inner))
    return;
  if (tag === "$point") {
    throw refuseParameter(
      name,
      "cannot be a point. Give its coordinates and use point({longitude: $x, latitude: $y}).",
    );
  }
  throw refuseParameter(
    name,
    `cannot be ${tag}. Give a text, a number, a list or a map; a node is given by its id: MATCH (n {id: $${name}}).`,
  );
}

/** What is in a map that was tagged as one may look like a tag, and is none. */
function untag(value: object): object {
  const inner: unknown = "$map" in value && Object.keys(value).length === 1 ? value.$map : value;
  return inner !== null && typeof inner === "object" ? inner : value;
}

function isInt64(text: string): boolean {
  return WHOLE_NUMBER.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}
