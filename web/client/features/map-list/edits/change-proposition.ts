/** What the open row of a proposition can do to it. Other propositions of the same phrase stay as they are. */
import {
  type PropositionEnds,
  repointProposition,
  reversePhrase,
} from "../../../../../graph/maps/editing/joining/reshape-phrases.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapEdit } from "../../../../../graph/maps/editing/map-edit.ts";
import { propositionsOf, type Proposition } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { type ChosenEnd, resolveEnd } from "./chosen-end.ts";

export type Side = "source" | "target";

export function leadElsewhere(
  map: ConceptMap,
  ends: PropositionEnds,
  to: { readonly side: Side; readonly end: ChosenEnd },
): MapEdit {
  const { map: known, end } = resolveEnd(map, to.end);
  if ("id" in end && end.id === ends[to.side]) return { map, made: [] };
  return repointProposition(known, ends, { [to.side]: end });
}

export function swapEnds(map: ConceptMap, ends: PropositionEnds): MapEdit {
  if (countPropositions(map, ends.phrase) === 1)
    return { map: reversePhrase(map, ends.phrase), made: [] };
  const [source, target] = [{ id: ends.target }, { id: ends.source }];
  return repointProposition(map, ends, { source, target });
}

/** How many sentences one phrase makes. */
export function countPropositions(map: ConceptMap, phrase: string): number {
  const known = indexMap(map).phrases.get(phrase);
  return known ? known.sources.length * known.targets.length : 0;
}

/** In how many sentences a concept is. */
export function countUses(map: ConceptMap, concept: string): number {
  const { phrases, phrasesAt } = indexMap(map);
  const uses = [...(phrasesAt.get(concept) ?? [])].map((id) => {
    const { sources = [], targets = [] } = phrases.get(id) ?? {};
    const asSource = sources.includes(concept) ? targets.length : 0;
    return asSource + (targets.includes(concept) ? sources.length : 0);
  });
  return uses.reduceRight((sum, count) => sum + count, 0);
}

/** The proposition that the one with this id has become. */
export function followProposition(
  before: ConceptMap,
  after: ConceptMap,
  id: string,
): Proposition | undefined {
  const known = new Set(propositionsOf(before).map((proposition) => proposition.id));
  const now = propositionsOf(after);
  const [phrase] = id.split(":");
  const fresh = now.filter((proposition) => !known.has(proposition.id));
  return (
    now.find((proposition) => proposition.id === id) ??
    fresh.find((proposition) => proposition.phrase.id === phrase) ??
    fresh[0]
  );
}
