/**
 * Alterations that a teacher may choose from: each proposition read the other way, with the words of another, or with
 * another concept at its end, where that makes something that the map does not say.
 */
import type { ConceptMap, MapPhrase } from "../../model/concept-map.ts";
import type { RelationType } from "../../model/relation-types.ts";
import { RELATION_TYPES } from "../../model/relation-types.ts";
import { foldText } from "../../store/fold-text.ts";
import type { Alteration } from "./make-mistakes.ts";
import { shuffle } from "./shuffle.ts";

/** Without a reason yet: that is the teacher's to say. */
export type SuggestedAlteration = Exclude<Alteration, { readonly kind: "contested" }>;

/** At most one of each kind for a phrase. Phrases with several ends are left alone: what is altered must be one proposition. */
export function suggestAlterations(goal: ConceptMap, seed = 1): SuggestedAlteration[] {
  const simple = goal.phrases.filter(
    ({ text, sources, targets }) =>
      text.trim() !== "" && sources.length === 1 && targets.length === 1,
  );
  const said = new Set(simple.flatMap(toSaid));
  return simple.flatMap((phrase, index) => {
    const order = seed + index;
    return [
      ...reversals(phrase, said),
      ...otherWords(phrase, { said, others: shuffle(simple, order) }),
      ...otherEnds(phrase, { said, others: shuffle(simple, order + 1) }),
    ];
  });
}

interface Beside {
  /** Everything that the map says, see {@link toSaid}. */
  readonly said: ReadonlySet<string>;
  readonly others: readonly MapPhrase[];
}

function reversals(phrase: MapPhrase, said: ReadonlySet<string>): SuggestedAlteration[] {
  const turned = { ...phrase, sources: phrase.targets, targets: phrase.sources };
  if (saysTheSameBothWays(phrase.text) || isSaid(turned, said)) return [];
  return [{ kind: "reversed", phrase: phrase.id, reason: "" }];
}

function otherWords(phrase: MapPhrase, { said, others }: Beside): SuggestedAlteration[] {
  const other = others.find(
    ({ text }) => foldText(text) !== foldText(phrase.text) && !isSaid({ ...phrase, text }, said),
  );
  if (other === undefined) return [];
  return [{ kind: "words", phrase: phrase.id, text: other.text, reason: "" }];
}

function otherEnds(phrase: MapPhrase, { said, others }: Beside): SuggestedAlteration[] {
  const ends = others.flatMap(({ targets }) => targets);
  const concept = ends.find(
    (end) =>
      !phrase.targets.includes(end) &&
      !phrase.sources.includes(end) &&
      !isSaid({ ...phrase, targets: [end] }, said),
  );
  if (concept === undefined) return [];
  return [{ kind: "end", phrase: phrase.id, side: "targets", concept, reason: "" }];
}

function toSaid({ text, sources, targets }: MapPhrase): string[] {
  return sources.flatMap((source) =>
    targets.map((target) => [source, foldText(text), target].join("\n")),
  );
}

function isSaid(phrase: MapPhrase, said: ReadonlySet<string>): boolean {
  return toSaid(phrase).some((key) => said.has(key));
}

/** Known of the atlas's own phrases alone. */
function saysTheSameBothWays(text: string): boolean {
  const words = foldText(text);
  return SYMMETRIC.has(words);
}

const SYMMETRIC: ReadonlySet<string> = new Set(
  Object.values<RelationType>(RELATION_TYPES)
    .filter(({ symmetric }) => symmetric)
    .flatMap(({ en, id, uk }) => [...formsOf(en), id.is, id.base, ...formsOf(uk)])
    .map(foldText),
);

function formsOf({ one, many, base }: RelationType["en"]): string[] {
  return [one, many, base];
}
