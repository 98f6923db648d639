/** What a person would like to know of an answer that is right and perhaps not meant: a label, type or key that is not there. */
import type { GateNotification, GatePlan } from "../../../../gate/cypher-gate.ts";
import type { PreparedStatement } from "../../../../gate/prepare-statement.ts";
import { findNear } from "../../../../gate/text/find-near.ts";
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findRelationships } from "../statement/find-relationships.ts";
import type { GraphNames } from "../process/child-messages.ts";

interface Use {
  readonly kind: "labels" | "types" | "keys";
  readonly token: Token;
}

const WORDS = {
  labels: { code: "UNKNOWN_LABEL", title: "No such label", one: "label" },
  types: { code: "UNKNOWN_TYPE", title: "No such relationship type", one: "relationship type" },
  keys: { code: "UNKNOWN_KEY", title: "No such property", one: "property" },
} as const;

export function toNotifications(
  statement: PreparedStatement,
  names: GraphNames,
  plan: GatePlan,
): readonly GateNotification[] {
  const seen = new Set<string>();
  const unknown = findUses(statement.tokens).filter(({ kind, token }) => {
    const key = `${kind} ${token.text}`;
    const isNew = !seen.has(key) && !names[kind].includes(token.text);
    seen.add(key);
    return isNew;
  });
  return [
    ...unknown.map((use) => toUnknown(use, names, statement)),
    ...(hasProduct(plan) ? [PRODUCT] : []),
  ];
}

function toUnknown({ kind, token }: Use, names: GraphNames, statement: PreparedStatement) {
  const { code, title, one } = WORDS[kind];
  const near = findNear(token.text, names[kind]);
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  return {
    code,
    title,
    text: `Nothing in this graph has the ${one} ${token.text}.${hint}`,
    position: statement.positionOf(token.start - statement.offset),
  };
}

const PRODUCT: GateNotification = {
  code: "CARTESIAN_PRODUCT",
  title: "Every one with every other",
  text: "Two parts of the pattern have nothing in common, so each row of one comes with each row of the other. Join them by a relation, or find one after the other.",
  position: null,
};

/** A scan below which there are other rows already, of other variables, and which no index narrows. */
function hasProduct(plan: GatePlan): boolean {
  let isFound = false;
  const visit = ({ operator, details, children }: GatePlan, isNarrowed: boolean): Set<string> => {
    const isIndexed = operator === "Filter" && details.includes("[index:");
    const below = children.map((child) => visit(child, isIndexed));
    const bound = new Set(below.flatMap((each) => [...each]));
    const [, scanned] = operator === "NodeScan" ? (/^([^:]+):/.exec(details) ?? []) : [];
    if (scanned === undefined) return bound;
    isFound ||= bound.size > 0 && !bound.has(scanned) && !isNarrowed;
    return bound.add(scanned);
  };
  visit(plan, false);
  return isFound;
}

/** Labels behind `:` in `(…)` or after a variable in a condition, types in `-[…]-`, keys behind a dot or in a pattern's `{…}`. */
function findUses(tokens: readonly Token[]): readonly Use[] {
  const open: string[] = [];
  const elements = findElements(tokens);
  const relationships = findRelationships(tokens);
  return tokens.flatMap((token, index) => {
    if (isMark(token, "(", "[", "{")) open.push(describe(tokens, index));
    if (isMark(token, ")", "]", "}")) open.pop();
    const found = isName(token) ? kindOf(tokens, index, open.at(-1) ?? "") : null;
    const asked = found === "labels" ? findAsked(tokens, index) : null;
    const kind = asked !== null && relationships.has(asked.text) ? "types" : found;
    if (kind === "keys" && !elements.has(tokens[index - 2]?.text ?? "")) return [];
    return kind === null ? [] : [{ kind, token }];
  });
}

/** Names that patterns give to nodes and relations: what stands behind `(` or `-[`, where the bracket is no function's. */
function findElements(tokens: readonly Token[]): ReadonlySet<string> {
  const names = tokens.filter((token, index) => {
    const opening = tokens[index - 1];
    const isPattern = isMark(opening, "(")
      ? !isName(tokens[index - 2]) || isWord(tokens[index - 2], "MATCH", "WHERE", "AND", "NOT")
      : isMark(opening, "[") && isMark(tokens[index - 2], "-");
    return isName(token) && isPattern && isMark(tokens[index + 1], ":", "{", ")", "]", "*");
  });
  return new Set(names.map(({ text }) => text));
}

/** What a bracket holds: `-[` a relation, `{` behind a name or label in a pattern its properties, anything else by its mark. */
function describe(tokens: readonly Token[], index: number): string {
  if (isMark(tokens[index], "[") && isMark(tokens[index - 1], "-")) return "-[";
  return tokens[index]?.text ?? "";
}

function kindOf(tokens: readonly Token[], index: number, inside: string): Use["kind"] | null {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (
    isMark(before, ".") &&
    isName(tokens[index - 2]) &&
    !isMark(after, "(", ".") &&
    !isProcedure(tokens, index)
  ) {
    return isMark(tokens[index - 3], ".") ? null : "keys";
  }
  if (inside === "-[" && isMark(before, ":", "|") && !isMark(after, ":")) return "types";
  const isLabel = inside !== "{" && inside !== "[" && inside !== "-[";
  return isLabel && findAsked(tokens, index) !== null ? "labels" : null;
}

/** What stands before the colon of `n:A` and `n:A|!B`; null for a name that is not behind one. */
function findAsked(tokens: readonly Token[], index: number): Token | null {
  let at = index - 1;
  for (; !isMark(tokens[at], ":"); at -= 1) {
    const isOfChoice =
      isMark(tokens[at], "!") || (isMark(tokens[at], "|", "&") && isName(tokens[at - 1]));
    if (!isOfChoice) return null;
    if (!isMark(tokens[at], "!")) at -= 1;
  }
  return tokens[at - 1] ?? null;
}

function isProcedure(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index - 3];
  return first?.kind === "name" && first.text.toUpperCase() === "CALL";
}
