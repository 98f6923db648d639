/** A statement as sentences, in the reader's language. */
import { isAggregate } from "../../cypher/read-term.ts";
import type {
  ItemShape,
  MatchShape,
  NodeShape,
  StatementShape,
  Term,
} from "../../cypher/statement-shape.ts";
import { sayCondition } from "./say-condition.ts";
import { type Known, sayNode } from "./say-node.ts";
import { sayPatterns } from "./say-pattern.ts";
import { sayTerm, sayValue } from "./say-term.ts";
import { listAnd, quoted, type Speech } from "./speech.ts";

/** @throws Declined for what can be read but not said without being taken wrongly */
export function sayStatement(speech: Speech, shape: StatementShape): readonly string[] {
  const known: Known = { names: new Set(), said: new Set() };
  return [
    ...shape.matches.flatMap((match, index) => sayMatch(speech, known, match, index === 0)),
    ...sayItems(speech, shape),
    ...sayOrder(speech, shape),
    ...sayBounds(speech, shape),
  ];
}

function sayMatch(
  speech: Speech,
  known: Known,
  match: MatchShape,
  isFirst: boolean,
): readonly string[] {
  const { t } = speech;
  const { patterns, where, isOptional } = match;
  const [only] = patterns;
  const isOneNode = patterns.length === 1 && only?.steps.length === 0;
  if (isOptional) return [sayOptional(speech, known, match)];
  const [node] = isOneNode && isFirst && only !== undefined ? only.nodes : [];
  const found =
    node !== undefined
      ? sayLook(speech, known, node)
      : t(isFirst ? "words.find" : "words.andFind", {
          clauses: listAnd(speech, sayPatterns(speech, known, patterns)),
        });
  if (where === null) return [found];
  return [found, t("words.only", { condition: sayCondition(speech, known, where) })];
}

function sayLook(speech: Speech, known: Known, node: NodeShape): string {
  const said = sayNode(speech, known, node, "nom");
  const { variable, label, properties } = node;
  if (label !== null || properties.length > 0) return speech.t("words.look", { node: said });
  return variable === null ? speech.t("words.lookAll") : speech.t("words.lookAllAs", { variable });
}

/** The condition belongs to what is optional: it takes nothing else away. */
function sayOptional(speech: Speech, known: Known, { patterns, where }: MatchShape): string {
  const clauses = listAnd(speech, sayPatterns(speech, known, patterns));
  if (where === null) return speech.t("words.optional", { clauses });
  const condition = sayCondition(speech, known, where);
  return speech.t("words.optional", { clauses: speech.t("words.whereIn", { clauses, condition }) });
}

function sayItems(speech: Speech, { items, isDistinct }: StatementShape): readonly string[] {
  const { t } = speech;
  const distinct = isDistinct ? [t("words.distinct")] : [];
  if (items === "all") return [t("words.showsEverything"), ...distinct];
  const keys = items.filter(({ term }) => !isAggregate(term));
  const shown = t("words.shows", {
    items: listAnd(
      speech,
      items.map((item) => sayItem(speech, item)),
    ),
  });
  if (keys.length === items.length) return [shown, ...distinct];
  if (keys.length === 0) return [t("words.together"), shown, ...distinct];
  const same = listAnd(
    speech,
    keys.map(({ term }) => sayTerm(speech, term)),
  );
  return [t("words.gathered", { keys: same }), shown, ...distinct];
}

function sayItem(speech: Speech, { term, alias }: ItemShape): string {
  const said = sayTerm(speech, term);
  if (alias === null || alias === said) return said;
  return speech.t("words.as", { term: said, alias: quoted(speech, alias) });
}

function sayOrder(speech: Speech, { order, items }: StatementShape): readonly string[] {
  if (order.length === 0) return [];
  const aliases = new Set(items === "all" ? [] : items.map(({ alias }) => alias));
  const keys = order.map(({ term, isDescending }) =>
    speech.t(isDescending ? "words.descending" : "words.ascending", {
      term: sayOrderTerm(speech, term, aliases),
    }),
  );
  return [speech.t("words.sorted", { keys: listAnd(speech, keys) })];
}

function sayOrderTerm(speech: Speech, term: Term, aliases: ReadonlySet<string | null>): string {
  if (term.kind === "variable" && aliases.has(term.name)) return quoted(speech, term.name);
  return sayTerm(speech, term);
}

function sayBounds(speech: Speech, { skip, limit }: StatementShape): readonly string[] {
  const { t } = speech;
  const skipped = skip === null ? [] : [t("words.skip", { count: sayValue(speech, skip) })];
  const limited = limit === null ? [] : [t("words.limit", { count: sayValue(speech, limit) })];
  return [...skipped, ...limited];
}
