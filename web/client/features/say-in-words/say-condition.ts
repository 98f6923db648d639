/** Conditions in words. What joins unlike things stands in brackets, so that nothing can be taken two ways. */
import type { Comparison, Condition } from "../../cypher/statement-shape.ts";
import { copyKnown, type Known, sayLabel } from "./say-node.ts";
import { sayPatterns } from "./say-pattern.ts";
import { sayTerm } from "./say-term.ts";
import { listAnd, listOr, type Speech } from "./speech.ts";

const COMPARED = {
  "=": "eq",
  "<>": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
  IN: "in",
  "STARTS WITH": "starts",
  "ENDS WITH": "ends",
  CONTAINS: "contains",
} as const satisfies Record<Comparison, string>;

/** Nothing that follows these could be taken as a part of them. */
const SIMPLE: ReadonlySet<Condition["kind"]> = new Set(["compare", "known", "unknown", "label"]);

export function sayCondition(speech: Speech, known: Known, condition: Condition): string {
  const { t } = speech;
  switch (condition.kind) {
    case "and":
    case "or": {
      const parts = condition.parts.map((part) => bracketed(speech, known, part));
      return condition.kind === "and" ? listAnd(speech, parts) : listOr(speech, parts);
    }
    case "not":
      return sayNot(speech, known, condition.part);
    case "compare": {
      const left = sayTerm(speech, condition.left);
      const right = sayTerm(speech, condition.right);
      return t(`words.compare.${COMPARED[condition.by]}`, { left, right });
    }
    case "known":
    case "unknown":
      return t(`words.given.${condition.kind}`, { term: sayTerm(speech, condition.term) });
    case "label":
      return t("words.isLabel", {
        variable: condition.variable,
        label: sayLabel(speech, condition.label, "nom"),
      });
    case "exists":
      return t("words.exists", { clauses: sayExisting(speech, known, condition) });
  }
}

function sayNot(speech: Speech, known: Known, part: Condition): string {
  const { t } = speech;
  if (part.kind === "exists")
    return t("words.existsNot", { clauses: sayExisting(speech, known, part) });
  const said = bracketed(speech, known, part);
  const isAlwaysKnown = part.kind === "known" || part.kind === "unknown" || part.kind === "label";
  return isAlwaysKnown ? t("words.not", { part: said }) : t("words.notKnown", { part: said });
}

type Existing = Extract<Condition, { kind: "exists" }>;

/** What is named only there is forgotten afterwards. */
function sayExisting(speech: Speech, known: Known, { patterns, where }: Existing): string {
  const inner = copyKnown(known);
  const clauses = listAnd(speech, sayPatterns(speech, inner, patterns));
  if (where === null) return clauses;
  return speech.t("words.whereIn", { clauses, condition: sayCondition(speech, inner, where) });
}

function bracketed(speech: Speech, known: Known, condition: Condition): string {
  const said = sayCondition(speech, known, condition);
  return SIMPLE.has(condition.kind) ? said : `(${said})`;
}
