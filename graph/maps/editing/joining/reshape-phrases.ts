/** Propositions of phrases that have several ends: taken out, parted, turned round, led elsewhere. */
import type { ConceptMap, MapPhrase } from "../../../model/concept-map.ts";
import type { MapKeys } from "../../create-map-keys.ts";
import { findOrAdd, type NamedEnd } from "./add-proposition.ts";
import { changePhrase } from "../parts/change-parts.ts";
import { takeFromLot } from "../parts/take-from-lot.ts";
import { indexMap } from "../index-map.ts";
import { EditRefused, type MapEdit } from "../map-edit.ts";
import { createIdMaker } from "../part-ids.ts";

/** Ids of the three, as `propositionsOf` joins them with colons. */
export interface PropositionEnds {
  readonly phrase: string;
  readonly source: string;
  readonly target: string;
}

/** @param id `phrase:source:target` */
export function toPropositionEnds(id: string): PropositionEnds {
  const [phrase = "", source = "", target = ""] = id.split(":");
  return { phrase, source, target };
}

const NONE: ReadonlySet<string> = new Set();

/** Sources become targets: all propositions of the phrase are read the other way. */
export function reversePhrase(map: ConceptMap, id: string): ConceptMap {
  return changePhrase(map, id, (phrase) => ({
    ...phrase,
    sources: phrase.targets,
    targets: phrase.sources,
  }));
}

/**
 * Every other proposition of the phrase stays, for which the phrase is parted in two where it must be. A phrase without
 * any goes with its last.
 * @param kept Phrases that stay even so, without ends: the given ones of a kit.
 */
export function removeProposition(
  map: ConceptMap,
  ends: PropositionEnds,
  kept: ReadonlySet<string> = NONE,
): MapEdit {
  const phrase = indexMap(map).phrases.get(ends.phrase);
  if (!phrase || !hasProposition(map, ends)) return { map, made: [] };
  const sources = phrase.sources.filter((id) => id !== ends.source);
  const targets = phrase.targets.filter((id) => id !== ends.target);
  const change = (next: Partial<MapPhrase>): MapEdit => ({
    map: changePhrase(map, phrase.id, (known) => ({ ...known, ...next })),
    made: [],
  });
  if (sources.length === 0 && targets.length === 0)
    return kept.has(phrase.id) ? change({ sources, targets }) : takeOut(map, phrase.id);
  if (sources.length === 0) return change({ targets });
  if (targets.length === 0) return change({ sources });
  const id = createIdMaker(map)();
  const rest: MapPhrase = { ...phrase, id, position: null, sources: [ends.source], targets };
  const { map: without } = change({ sources });
  return { map: { ...without, phrases: [...without.phrases, rest] }, made: [id] };
}

/** Gives one proposition a phrase of its own, with the same words and evidence; it comes first in what was made. */
export function splitProposition(map: ConceptMap, ends: PropositionEnds): MapEdit {
  const phrase = indexMap(map).phrases.get(ends.phrase);
  if (!phrase || phrase.sources.length * phrase.targets.length < 2) return { map, made: [] };
  const removed = removeProposition(map, ends);
  if (removed.map === map) return removed;
  const id = createIdMaker(removed.map)();
  const { source, target } = ends;
  const own: MapPhrase = { ...phrase, id, position: null, sources: [source], targets: [target] };
  return {
    map: { ...removed.map, phrases: [...removed.map.phrases, own] },
    made: [id, ...removed.made],
  };
}

interface OtherEnds {
  readonly source?: NamedEnd;
  readonly target?: NamedEnd;
}

/**
 * Leads one proposition from or to another concept, known or new. Other propositions of its phrase stay as they are: it is
 * split off where they share it.
 * @throws EditRefused `to-itself`
 */
export function repointProposition(
  map: ConceptMap,
  ends: PropositionEnds,
  { source, target, keys }: OtherEnds & { readonly keys?: MapKeys },
): MapEdit {
  if (!hasProposition(map, ends)) return { map, made: [] };
  const from = findOrAdd(map, source ?? { id: ends.source }, keys);
  const to = findOrAdd(from.map, target ?? { id: ends.target }, keys);
  if (from.id === to.id) throw new EditRefused({ code: "to-itself" });
  const split = splitProposition(to.map, ends);
  const [own = ends.phrase] = split.made;
  const led = changePhrase(split.map, own, (phrase) => ({
    ...phrase,
    sources: [from.id],
    targets: [to.id],
  }));
  return {
    map: takeFromLot(led, [from.id, to.id]),
    made: [...split.made, ...from.made, ...to.made],
  };
}

function hasProposition(map: ConceptMap, { phrase, source, target }: PropositionEnds): boolean {
  const known = indexMap(map).phrases.get(phrase);
  return known !== undefined && known.sources.includes(source) && known.targets.includes(target);
}

function takeOut(map: ConceptMap, id: string): MapEdit {
  const phrases = map.phrases.filter((phrase) => phrase.id !== id);
  return { map: takeFromLot({ ...map, phrases }, [id]), made: [] };
}
