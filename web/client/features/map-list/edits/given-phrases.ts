/** The linking phrases of a kit: each is there to be joined once, and how many of the same words are left is said. */
import { parkParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { addEnd } from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import {
  type PropositionEnds,
  removeProposition,
} from "../../../../../graph/maps/editing/joining/reshape-phrases.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapEdit } from "../../../../../graph/maps/editing/map-edit.ts";
import type { MapRules } from "../../../../../graph/maps/editing/map-rules.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { groupBy } from "../../../../../graph/group-by.ts";

export interface GivenPhrase {
  readonly text: string;
  readonly total: number;
  /** How many of them join nothing yet. */
  readonly left: number;
}

/** Where no phrase may be added, all that the map has are given. Those without words are asked for, not given. */
export function givenPhrases({ phrases }: ConceptMap): readonly GivenPhrase[] {
  const worded = phrases.filter(({ text }) => text.trim() !== "");
  return [...groupBy(worded, ({ text }) => text.trim())].map(([text, same]) => ({
    text,
    total: same.length,
    left: same.filter(isUnused).length,
  }));
}

interface GivenEnds {
  readonly source: string;
  readonly target: string;
}

/** One that leads from the same concept, or to the same, takes one more end; else one that is unused is taken. */
export function findGiven(
  map: ConceptMap,
  text: string,
  { source, target }: GivenEnds,
): MapPhrase | undefined {
  const same = map.phrases.filter((phrase) => phrase.text.trim() === text.trim());
  return (
    same.find(isUnused) ??
    same.find(({ sources, targets }) => isOnly(sources, source) && !targets.includes(target)) ??
    same.find(({ sources, targets }) => isOnly(targets, target) && !sources.includes(source))
  );
}

/** The same map where none is left. */
export function joinGiven(map: ConceptMap, text: string, ends: GivenEnds): MapEdit {
  const phrase = findGiven(map, text, ends);
  if (!phrase) return { map, made: [] };
  const from = addEnd(map, { phrase: phrase.id, side: "sources", end: ends.source });
  return { map: addEnd(from, { phrase: phrase.id, side: "targets", end: ends.target }), made: [] };
}

/** The phrase that was used goes back to the parking lot if nothing is left at it. */
export function exchangeGiven(map: ConceptMap, ends: PropositionEnds, text: string): MapEdit {
  const freed = takeOut(map, ends, new Set([ends.phrase]));
  const joined = joinGiven(freed.map, text, ends);
  return joined.map === freed.map ? { map, made: [] } : joined;
}

/** Phrases that stay on the map even when they join nothing. */
export function keptPhrases(map: ConceptMap, { ownPhrases, fixed }: MapRules): ReadonlySet<string> {
  return ownPhrases ? fixed : new Set(map.phrases.map(({ id }) => id));
}

/** Takes a proposition out; a kept phrase that joins nothing any more waits in the parking lot. */
export function takeOut(
  map: ConceptMap,
  ends: PropositionEnds,
  kept: ReadonlySet<string>,
): MapEdit {
  const removed = removeProposition(map, ends, kept);
  const phrase = indexMap(removed.map).phrases.get(ends.phrase);
  const isFreed = removed.map !== map && phrase !== undefined && isUnused(phrase);
  return isFreed ? { ...removed, map: parkParts(removed.map, [phrase.id]) } : removed;
}

function isUnused({ sources, targets }: MapPhrase): boolean {
  return sources.length === 0 && targets.length === 0;
}

function isOnly(ends: readonly string[], id: string): boolean {
  return ends.length === 1 && ends[0] === id;
}
