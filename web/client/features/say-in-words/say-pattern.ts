/** Patterns as clauses: each relationship in its own direction, whichever way it is written. */
import {
  type RelationTypeName,
  RELATION_TYPES,
  isRelationTypeName,
} from "../../../../graph/model/relation-types.ts";
import { readPhrase } from "../../../../graph/model/read-relation.ts";
import type { NodeShape, PatternShape, StepShape } from "../../cypher/statement-shape.ts";
import { Declined } from "../../cypher/tree-reading.ts";
import { type Known, sayNode, withProperties } from "./say-node.ts";
import { listOr, type NounCase, quoted, type Speech } from "./speech.ts";

/** At least one clause. A pattern of one node is the claim that there is one. */
export function sayPatterns(
  speech: Speech,
  known: Known,
  patterns: readonly PatternShape[],
): readonly string[] {
  return patterns.flatMap((pattern) => sayPattern(speech, known, pattern));
}

function sayPattern(speech: Speech, known: Known, pattern: PatternShape): readonly string[] {
  const { nodes, steps, isShortest, variable } = pattern;
  const [only] = nodes;
  if (steps.length === 0 && only !== undefined)
    return [speech.t("words.thereIs", { node: sayNode(speech, known, only, "nom") })];
  // A path of a fixed length is named by its ends only where it is one step or searched for.
  if (isShortest && steps.length !== 1) throw new Declined("shortestPath");
  const clauses = steps.map((step, index) => {
    const before = nodes[index] as NodeShape;
    const after = nodes[index + 1] as NodeShape;
    return sayStep(speech, known, { before, after, step, isShortest });
  });
  if (variable === null) return clauses;
  known.names.add(variable);
  const last = clauses.at(-1) ?? "";
  return [...clauses.slice(0, -1), speech.t("words.asPath", { clause: last, variable })];
}

interface SpokenStep {
  readonly before: NodeShape;
  readonly after: NodeShape;
  readonly step: StepShape;
  readonly isShortest: boolean;
}

function sayStep(speech: Speech, known: Known, spoken: SpokenStep): string {
  const { before, after, step, isShortest } = spoken;
  const isAgainst = step.direction === "against";
  const [from, to] = isAgainst ? [after, before] : [before, after];
  const clause =
    step.hops === null && !isShortest
      ? sayOne(speech, known, { from, to, step })
      : sayChain(speech, known, { from, to, step, isShortest });
  const named = step.variable === null ? clause : nameStep(speech, known, clause, step.variable);
  return step.properties.length === 0 ? named : withProperties(speech, named, step.properties);
}

function nameStep(speech: Speech, known: Known, clause: string, variable: string): string {
  if (known.names.has(variable)) throw new Declined(variable);
  known.names.add(variable);
  return speech.t("words.asRelationship", { clause, variable });
}

interface Ends {
  readonly from: NodeShape;
  readonly to: NodeShape;
  readonly step: StepShape;
}

function sayOne(speech: Speech, known: Known, { from, to, step }: Ends): string {
  const { t } = speech;
  const { types, direction } = step;
  const [type] = types;
  const cases = new Set(types.map(caseOf));
  const [objectCase = "nom"] = cases;
  const isSpoken = type !== undefined && types.every(isRelationTypeName) && cases.size === 1;
  const isPlural = isPluralName(speech, known, from);
  const subject = sayNode(speech, known, from, "nom");
  const object = sayNode(speech, known, to, isSpoken ? objectCase : "nom");
  const clause = isSpoken
    ? `${subject} ${phrasesOf(speech, types as readonly RelationTypeName[], isPlural)} ${object}`
    : sayBare(speech, { subject, object, step });
  if (direction !== "either" || !isSpoken) return clause;
  if (types.length === 1 && RELATION_TYPES[type as RelationTypeName].symmetric) return clause;
  return t("words.eitherWay", { clause });
}

interface BareStep {
  readonly subject: string;
  readonly object: string;
  readonly step: StepShape;
}

/** Relationships that have no phrase: any, or those that hold the graph together (SUBJECT, STATED_IN). */
function sayBare(speech: Speech, { subject, object, step }: BareStep): string {
  const { types, direction } = step;
  const way = direction === "either" ? "either" : "along";
  if (types.length === 0) return speech.t(`words.any.${way}`, { subject, object });
  const named = listOr(
    speech,
    types.map((type) => quoted(speech, type)),
  );
  return speech.t(`words.typed.${way}`, { subject, object, types: named });
}

interface ChainEnds extends Ends {
  readonly isShortest: boolean;
}

function sayChain(speech: Speech, known: Known, { from, to, step, isShortest }: ChainEnds): string {
  const { t } = speech;
  const subject = sayNode(speech, known, from, "nom");
  const object = sayNode(speech, known, to, "nom");
  const hops = sayHops(speech, step);
  const types = step.types.map((type) =>
    isRelationTypeName(type)
      ? quoted(speech, phrasesOf(speech, [type], false))
      : quoted(speech, type),
  );
  const length =
    types.length === 0 ? hops : t("words.ofTypes", { hops, types: listOr(speech, types) });
  const way = step.direction === "either" ? "either" : "along";
  const ends = { subject, object, length };
  return isShortest ? t(`words.shortest.${way}`, ends) : t(`words.chain.${way}`, ends);
}

function sayHops({ t }: Speech, { hops }: StepShape): string {
  const { least, most } = hops ?? { least: 1, most: 1 };
  if (most === null && least <= 1) return t("words.hopsAny");
  if (most === null) return t("words.hopsFrom", { least });
  if (least === most) return t("words.hops", { count: most });
  return t("words.hopsRange", { least, count: most });
}

function phrasesOf(speech: Speech, types: readonly RelationTypeName[], isPlural: boolean): string {
  const { language } = speech;
  return listOr(
    speech,
    types.map((type) => readPhrase({ type, modality: "is", negated: false }, language, isPlural)),
  );
}

/** Whether the subject is called by a name that is a plural. */
function isPluralName(speech: Speech, known: Known, { variable, properties }: NodeShape): boolean {
  if (variable !== null && known.names.has(variable)) return false;
  const id = properties.find(({ key }) => key === "id")?.value;
  const plural = id?.kind === "text" ? (speech.formsOf(id.text)?.plural ?? []) : [];
  return plural.some((language) => language === speech.language);
}

function caseOf(type: string): NounCase {
  return isRelationTypeName(type) ? RELATION_TYPES[type].uk.case : "nom";
}
