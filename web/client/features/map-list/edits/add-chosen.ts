/** Adds what stands in the three fields to the map. */
import {
  addProposition,
  findOrAdd,
} from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import type { MapEdit } from "../../../../../graph/maps/editing/map-edit.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { type ChosenEnd, isGiven, resolveEnd } from "./chosen-end.ts";
import { joinGiven } from "./given-phrases.ts";

export interface DraftProposition {
  readonly source: ChosenEnd;
  readonly phrase: string;
  readonly target: ChosenEnd;
}

/** What is still to be filled in, if anything; a first field alone is a concept that may stand by itself. */
export function missingField({
  source,
  phrase,
  target,
}: DraftProposition): "source" | "target" | null {
  if (!isGiven(source)) return "source";
  return phrase.trim() !== "" && !isGiven(target) ? "target" : null;
}

/**
 * @param isKit Whether the phrase is one of those that were given.
 * @throws EditRefused as {@link addProposition}
 */
export function addChosen(map: ConceptMap, draft: DraftProposition, isKit: boolean): MapEdit {
  const from = resolveEnd(map, draft.source);
  if (!isGiven(draft.target)) {
    const found = findOrAdd(from.map, from.end);
    return { map: found.map, made: [found.id] };
  }
  const to = resolveEnd(from.map, draft.target);
  const phrase = draft.phrase.trim();
  const made = { source: from.end, phrase, target: to.end };
  if (!isKit) return addProposition(to.map, made);
  const [source, target] = [findOrAdd(to.map, from.end), findOrAdd(to.map, to.end)];
  const joined = joinGiven(to.map, phrase, { source: source.id, target: target.id });
  return joined.map === to.map ? { map, made: [] } : joined;
}
